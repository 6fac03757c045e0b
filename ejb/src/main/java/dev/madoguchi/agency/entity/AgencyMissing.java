package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.DomainException;

/** The caller acts for no body yet, so nobody could answer for the group. */
public class AgencyMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
