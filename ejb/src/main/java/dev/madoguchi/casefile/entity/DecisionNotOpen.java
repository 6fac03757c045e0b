package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The decision is no longer a draft: somebody approved it, gave it back, or the applicant withdrew. */
public class DecisionNotOpen extends DomainException {

    private static final long serialVersionUID = 1L;

    private final DecisionState state;

    public DecisionNotOpen(DecisionState state) {
        this.state = state;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {state};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
