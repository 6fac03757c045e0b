package dev.madoguchi.medium.entity;

/** What a visitor shows. */
public enum MediumKind {
    /** An IC card, known by its number. */
    CARD,
    /** A phone that shows a code that changes. */
    PHONE,
    /** A code on paper. */
    PRINTED
}
