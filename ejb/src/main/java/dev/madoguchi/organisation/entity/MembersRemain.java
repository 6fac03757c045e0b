package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;

/** Others belong to the body, so that it cannot be closed. */
public class MembersRemain extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
