package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.StateConflict;

/** The consent is in a state in which this cannot be done. */
public class ConsentNotOpen extends StateConflict {

    private static final long serialVersionUID = 1L;

    /** It is in this state now. */
    public ConsentNotOpen(ConsentState state) {
        super(state);
    }
}
