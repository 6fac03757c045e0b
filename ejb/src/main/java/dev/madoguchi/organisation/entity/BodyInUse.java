package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;

/** The body has cases, drafts included, so that it cannot be closed. */
public class BodyInUse extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
