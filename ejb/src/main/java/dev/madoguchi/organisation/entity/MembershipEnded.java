package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;

/** The person belonged to the body when they opened the page, and does no longer. */
public class MembershipEnded extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String body;

    public MembershipEnded(String body) {
        this.body = body;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {body};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
