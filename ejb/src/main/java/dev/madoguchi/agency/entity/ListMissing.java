package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.DomainException;

/** There is no list that waits to be confirmed: it was confirmed, put away, or the person signed in anew. */
public class ListMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
