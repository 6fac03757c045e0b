package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** Somebody else has taken the work item; says who. */
public class WorkItemTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String assigneeName;

    public WorkItemTaken(String assigneeName) {
        this.assigneeName = assigneeName;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {assigneeName};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
