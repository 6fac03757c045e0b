package dev.madoguchi.consent.entity;

/** Where a consent stands (ISO/IEC TS 27560:2023, event state). */
public enum ConsentState {
    /** The visitor is asked and has not answered. */
    REQUESTED,
    /** The visitor agreed. */
    GIVEN,
    /** The visitor said no. */
    REFUSED,
    /** The visitor took it back. */
    WITHDRAWN,
    /** Its time is over. */
    EXPIRED,
    /** The visitor had never agreed. */
    INVALIDATED,
    /** Its recipient was stopped. */
    HALTED;

    /** Whether it is over. */
    public boolean isEnd() {
        return this != REQUESTED && this != GIVEN;
    }
}
