package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The step is not possible in the case's present status; usually somebody else was faster. */
public class CaseStepNotAllowed extends DomainException {

    private static final long serialVersionUID = 1L;

    private final CaseStatus status;

    public CaseStepNotAllowed(CaseStatus status) {
        super(status);
        this.status = status;
    }

    /** The status in which the step was tried. */
    public CaseStatus status() {
        return status;
    }
}
