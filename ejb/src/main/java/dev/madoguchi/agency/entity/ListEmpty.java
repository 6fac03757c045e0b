package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.DomainException;

/** There is nothing in the file. */
public class ListEmpty extends DomainException {

    private static final long serialVersionUID = 1L;
}
