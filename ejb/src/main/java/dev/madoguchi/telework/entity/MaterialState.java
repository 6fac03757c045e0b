package dev.madoguchi.telework.entity;

/** Where a material of a campaign stands. */
public enum MaterialState {
    /** Nobody sees it yet: there is nothing to download. */
    WITHOUT_FILE,
    /** Bodies that take part can download it. */
    OFFERED,
    WITHDRAWN
}
