package dev.madoguchi.servicer.entity;

/** Whether a servicer may ask. */
public enum ServicerState {
    /** It may. */
    ACTIVE,
    /** Not now. */
    SUSPENDED,
    /** It takes part no more. */
    LEFT
}
