package dev.madoguchi.organisation.entity;

/** How far a request to be let into a body has come. */
public enum JoinRequestState {
    OPEN,
    APPROVED,
    DECLINED,
    CANCELLED
}
