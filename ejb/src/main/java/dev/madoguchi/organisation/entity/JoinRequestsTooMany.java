package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;

/** The person waits for too many bodies already. */
public class JoinRequestsTooMany extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
