package dev.madoguchi.consent.entity;

/** A step of a consent: the states it comes to, and that a notice was shown. */
public enum ConsentEventKind {
    /** The words of a notice were shown. */
    NOTICE_SHOWN,
    /** The visitor was asked. */
    REQUESTED,
    /** The visitor agreed. */
    GIVEN,
    /** The visitor said no. */
    REFUSED,
    /** The visitor took it back. */
    WITHDRAWN,
    /** Its time was over. */
    EXPIRED,
    /** The visitor had never agreed. */
    INVALIDATED,
    /** Its recipient was stopped. */
    HALTED
}
