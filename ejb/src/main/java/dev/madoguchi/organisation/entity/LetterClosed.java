package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.StateConflict;

/** The letter is not in a state for this: its code was used, locked, is too old, or not printed yet. */
public class LetterClosed extends StateConflict {

    private static final long serialVersionUID = 1L;

    LetterClosed(LetterState state) {
        super(state);
    }
}
