package dev.madoguchi.telework.entity;

/** The sections of a registration, in the order of the form. */
public enum SectionName {
    ORGANISATION,
    CONTACT,
    PLAN,
    SUPPORT,
    SURVEY,
    SECURITY,
    PUBLICATION
}
