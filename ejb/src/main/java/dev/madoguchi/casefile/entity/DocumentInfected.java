package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The scanner found a virus in the file. */
public class DocumentInfected extends DomainException {

    private static final long serialVersionUID = 1L;
}
