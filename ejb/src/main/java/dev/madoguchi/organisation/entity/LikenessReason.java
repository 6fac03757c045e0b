package dev.madoguchi.organisation.entity;

/** Why two bodies may be one, the strongest reason first. */
public enum LikenessReason {
    /** The same corporate number. */
    NUMBER,
    /** Names that people take for the same. */
    NAME,
    /** Names that look alike. */
    SIMILAR_NAME,
    /** The same telephone number. */
    PHONE,
    /** The same address. */
    ADDRESS
}
