package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;

/** The body has a registration for the campaign already, accepted or being looked at; says which. */
public class AlreadyRegistered extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String reference;

    public AlreadyRegistered(String reference) {
        this.reference = reference;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {reference};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
