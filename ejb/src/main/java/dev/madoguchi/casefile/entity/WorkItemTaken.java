package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** Somebody else has taken the work item; says who. */
public class WorkItemTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    public WorkItemTaken(String assigneeName) {
        super(assigneeName);
    }
}
