package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.time.Instant;

/** Somebody saved in the meantime: what was typed is not written over it. Says who and when. */
public class StaleForm extends DomainException {

    private static final long serialVersionUID = 1L;

    public StaleForm(String changedBy, Instant changedAt) {
        super(changedBy, changedAt);
    }
}
