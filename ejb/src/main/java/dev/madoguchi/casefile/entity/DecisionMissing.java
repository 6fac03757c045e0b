package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** There is no drafted decision to approve or to give back. */
public class DecisionMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
