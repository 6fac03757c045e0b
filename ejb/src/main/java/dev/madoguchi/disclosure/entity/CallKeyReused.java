package dev.madoguchi.disclosure.entity;

import dev.madoguchi.kernel.DomainException;

/** Something else was asked before under the same idempotency key. */
public class CallKeyReused extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
