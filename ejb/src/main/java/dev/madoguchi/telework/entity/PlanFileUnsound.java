package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;

/** There are problems in the file: it can only be mended and sent again. */
public class PlanFileUnsound extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
