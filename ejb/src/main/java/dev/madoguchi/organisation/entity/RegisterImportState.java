package dev.madoguchi.organisation.entity;

/** How far an import of the register's file is. */
public enum RegisterImportState {
    /** Lines are being taken over. */
    RUNNING,
    /** It stopped before the end: the register is not whole until the same file is sent again. */
    INTERRUPTED,
    /** All of the file is taken over. */
    COMPLETE,
    /** It stopped before the end and is not gone on with. */
    GIVEN_UP
}
