package dev.madoguchi.consent.entity;

/** From when the days of a consent are counted. */
public enum Validity {
    /** From the day on which it is given. */
    AFTER_GIVING,
    /** From the last day of the stay. */
    AFTER_DEPARTURE
}
