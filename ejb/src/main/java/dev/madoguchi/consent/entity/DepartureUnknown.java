package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.DomainException;

/** A consent that lasts until some days after departure needs the last day of the stay, and that is not known or long past. */
public class DepartureUnknown extends DomainException {

    private static final long serialVersionUID = 1L;
}
