package dev.madoguchi.organisation.entity;

/** Why an import stopped before the end of its file. */
public enum RegisterTrouble {
    /** There is nothing in it. */
    EMPTY,
    /** A line does not have the thirty values of the published layout. */
    LAYOUT,
    /** The file ends in the middle of a line: it is only a part. */
    HALF,
    /** The characters are neither UTF-8 nor Shift_JIS (windows-31j). */
    ENCODING,
    /** The upload broke off. */
    CUT_OFF,
    /** It has lines before where the interrupted import stopped that were not in the file sent then. */
    OTHER_FILE;

    /** Whether the file itself is wrong at that line: sent again as it is, it stops there again. */
    public boolean isInTheFile() {
        return this == LAYOUT || this == HALF || this == ENCODING;
    }
}
