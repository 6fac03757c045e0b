package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;

/** Another import of the register is under way. */
public class RegisterImportBusy extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
