package dev.madoguchi.telework.entity;

/** Where the registration itself stands, whatever becomes of later cases about it. */
public enum RegistrationState {
    /** Accepted and, where the body allows, in the public list. */
    PUBLISHED,
    /** The campaign is running. */
    ACTIVE,
    /** Taken off the list for the time being. */
    SUSPENDED,
    /** Ended: the body has left the campaign (辞退). */
    CLOSED
}
