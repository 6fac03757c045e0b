package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.time.Instant;

/** Somebody saved in the meantime: what was typed is not written over it. Says who and when. */
public class StaleForm extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String changedBy;
    private final Instant changedAt;

    public StaleForm(String changedBy, Instant changedAt) {
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {changedBy, changedAt};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
