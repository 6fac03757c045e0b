package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The decision is no longer a draft: somebody approved it, gave it back, or the applicant withdrew. */
public class DecisionNotOpen extends DomainException {

    private static final long serialVersionUID = 1L;

    public DecisionNotOpen(DecisionState state) {
        super(state);
    }
}
