package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The applicant hands over answers that are as they were. */
public class NothingCorrected extends DomainException {

    private static final long serialVersionUID = 1L;
}
