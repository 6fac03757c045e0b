package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;

/** The register of corporate numbers does not know the body, or could not be asked: it gives no name. */
public class RegisteredNameMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
