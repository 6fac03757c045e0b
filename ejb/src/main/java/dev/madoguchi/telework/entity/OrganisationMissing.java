package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;

/** The caller belongs to no body yet, so there is nobody to register. */
public class OrganisationMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
