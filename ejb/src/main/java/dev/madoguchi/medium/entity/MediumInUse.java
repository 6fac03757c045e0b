package dev.madoguchi.medium.entity;

import dev.madoguchi.kernel.DomainException;

/** Only what is blocked can be removed. */
public class MediumInUse extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
