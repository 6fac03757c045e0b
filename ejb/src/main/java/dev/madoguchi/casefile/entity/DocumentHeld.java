package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The document waits for the scanner, or a virus was found in it: nobody can open it. */
public class DocumentHeld extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
