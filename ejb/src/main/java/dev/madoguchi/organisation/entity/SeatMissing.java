package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.StateConflict;

/** The register names no seat to which a letter could go. */
public class SeatMissing extends StateConflict {

    private static final long serialVersionUID = 1L;

    public SeatMissing(SeatTrouble trouble) {
        super(trouble);
    }
}
