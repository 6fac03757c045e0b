package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;

/** The person belongs to the body already. */
public class AlreadyMember extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
