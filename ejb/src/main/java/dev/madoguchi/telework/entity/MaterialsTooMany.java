package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;

/** The campaign has as many materials as a page can show. */
public class MaterialsTooMany extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
