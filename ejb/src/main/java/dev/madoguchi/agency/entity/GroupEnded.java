package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.DomainException;

/** Nobody of the group is waited for any more: all have answered, it was withdrawn, or its records have vanished. */
public class GroupEnded extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
