package dev.madoguchi.organisation.entity;

/** Whether an invitation can still be accepted. */
public enum InvitationState {
    OPEN,
    ACCEPTED,
    REVOKED,
    /** It was not accepted in time. */
    EXPIRED
}
