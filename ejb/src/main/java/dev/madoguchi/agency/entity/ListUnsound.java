package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.DomainException;

/** There are problems in the list: it can only be mended and sent again. */
public class ListUnsound extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
