package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The person who drafted a decision cannot approve it, and nobody approves twice: another person has to. */
public class ApproverIsDrafter extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }
}
