package dev.madoguchi.consent.entity;

/** Who brought a step of a consent about. */
public enum ConsentActor {
    /** The visitor. */
    VISITOR,
    /** Whoever keeps the record of a child. */
    GUARDIAN,
    /** A date or a rule. */
    SYSTEM,
    /** A person of an office. */
    OFFICE
}
