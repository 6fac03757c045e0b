package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The scanner for viruses does not answer, and the settings say that nothing is kept without it. */
public class DocumentScanMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
