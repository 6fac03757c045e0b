package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The file has no content. */
public class DocumentEmpty extends DomainException {

    private static final long serialVersionUID = 1L;
}
