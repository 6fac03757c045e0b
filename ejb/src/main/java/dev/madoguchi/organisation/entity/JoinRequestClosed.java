package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.StateConflict;

/** The request was answered or cancelled in the meantime. */
public class JoinRequestClosed extends StateConflict {

    private static final long serialVersionUID = 1L;

    JoinRequestClosed(JoinRequestState state) {
        super(state);
    }
}
