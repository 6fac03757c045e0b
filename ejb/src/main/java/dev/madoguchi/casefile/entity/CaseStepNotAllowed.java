package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The step is not possible in the case's present status; usually somebody else was faster. */
public class CaseStepNotAllowed extends DomainException {

    private static final long serialVersionUID = 1L;

    private final CaseStatus status;

    public CaseStepNotAllowed(CaseStatus status) {
        this.status = status;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {status};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
