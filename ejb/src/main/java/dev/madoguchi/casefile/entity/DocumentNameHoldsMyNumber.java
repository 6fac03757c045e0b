package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The name of the file contains what may be an individual number (個人番号), which this system must never hold. */
public class DocumentNameHoldsMyNumber extends DomainException {

    private static final long serialVersionUID = 1L;
}
