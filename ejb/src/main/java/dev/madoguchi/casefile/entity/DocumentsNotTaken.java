package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The case takes no files now, or none from this person. */
public class DocumentsNotTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
