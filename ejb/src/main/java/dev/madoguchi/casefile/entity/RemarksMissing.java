package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** Nothing is asked: no field has a remark. */
public class RemarksMissing extends DomainException {

    private static final long serialVersionUID = 1L;
}
