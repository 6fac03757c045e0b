package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.DomainException;

/** The file is neither UTF-8 nor windows-31j: it is no text, or from a program that writes something else. */
public class ListEncodingUnknown extends DomainException {

    private static final long serialVersionUID = 1L;
}
