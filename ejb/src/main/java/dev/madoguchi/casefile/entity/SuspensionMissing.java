package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;

/** The case does not stand still: somebody resumed it already. */
public class SuspensionMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
