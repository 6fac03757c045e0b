package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The file did not arrive completely. */
public class DocumentCutOff extends DomainException {

    private static final long serialVersionUID = 1L;
}
