package dev.madoguchi.visitor.entity;

/** What somebody is to the visitor who keeps their record. */
public enum Relation {
    /** Under 18 (Civil Code article 4): who keeps the record consents as guardian. */
    CHILD,
    /** An adult who travels along. */
    COMPANION
}
