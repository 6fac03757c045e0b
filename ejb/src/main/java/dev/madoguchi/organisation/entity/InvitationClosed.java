package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.StateConflict;

/** The invitation cannot be accepted any more: it was used, taken back, or is too old. */
public class InvitationClosed extends StateConflict {

    private static final long serialVersionUID = 1L;

    InvitationClosed(InvitationState state) {
        super(state);
    }
}
