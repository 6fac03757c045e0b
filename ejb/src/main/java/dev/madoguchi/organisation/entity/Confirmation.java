package dev.madoguchi.organisation.entity;

/** By what a body is known to be what it says. */
public enum Confirmation {
    /** An office accepted an application of it. */
    ACCEPTANCE,
    /** It entered the code of a letter sent to its address. */
    LETTER
}
