package dev.madoguchi.consent.entity;

/** What a receipt is about. */
public enum ReceiptKind {
    /** That a consent was given. */
    GIVEN,
    /** That it ended, and who deleted what. */
    ENDED
}
