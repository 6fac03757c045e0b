package dev.madoguchi.organisation.entity;

/** How far a letter with a code has come. */
public enum LetterState {
    /** It waits to be printed. */
    REQUESTED,
    /** It was printed and posted; its code can be entered. */
    PRINTED,
    /** Its code was entered. */
    USED,
    /** Wrong codes were entered too often. */
    LOCKED,
    /** A later one took its place. */
    REPLACED,
    /** Its code was not entered in time. */
    EXPIRED;

    /** Whether a code can still come of it. */
    public boolean isOpen() {
        return this == REQUESTED || this == PRINTED;
    }
}
