package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;

/** Only administrators of the body may do this. */
public class AdministratorNeeded extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }
}
