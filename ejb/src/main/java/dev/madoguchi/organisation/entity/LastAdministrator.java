package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;

/** The body would be left without an administrator. */
public class LastAdministrator extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
