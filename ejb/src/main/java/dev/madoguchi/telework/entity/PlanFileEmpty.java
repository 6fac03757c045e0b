package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;

/** There is nothing in the file. */
public class PlanFileEmpty extends DomainException {

    private static final long serialVersionUID = 1L;
}
