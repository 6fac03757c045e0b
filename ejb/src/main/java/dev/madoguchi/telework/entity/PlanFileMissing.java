package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;

/** There is no file that waits to be taken over: somebody took it over or put it away. */
public class PlanFileMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
