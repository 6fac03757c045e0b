package dev.madoguchi.telework.entity;

/** The size of a body as statistics group it. */
public enum SizeClass {
    LARGE,
    /** Small or medium enterprise (中小企業基本法第2条). */
    SMALL_MEDIUM,
    /** State, local government, incorporated agency. */
    PUBLIC_BODY,
    OTHER
}
