package dev.madoguchi.organisation.entity;

/** What a body gives in an application and another body may have given too. */
public enum TraceKind {
    /** The corporate number as given in an application. */
    NUMBER,
    /** Postal code and numbers of the street, as {@link AddressKey} writes them. */
    ADDRESS,
    /** The digits of a telephone number. */
    PHONE
}
