package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The case has as many files as it may have. */
public class DocumentsTooMany extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
