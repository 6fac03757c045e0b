package dev.madoguchi.agency.entity;

/** What may be wrong in a list of travellers. */
public enum ListFault {
    /** The first line names something that cannot be prepared. */
    COLUMN_UNKNOWN,
    /** The first line names information that only travellers enter themselves. */
    COLUMN_REFUSED,
    /** The first line names a column twice. */
    COLUMN_TWICE,
    /** The first line does not name the column with the name. */
    COLUMN_MISSING,
    /** More cells than the first line has columns. */
    CELLS_TOO_MANY,
    /** Quotation marks do not close, or text follows them: from here on the file cannot be read. */
    QUOTES,
    /** Something that may be an individual number (個人番号). */
    MY_NUMBER,
    /** A cell that a spreadsheet would take for a formula. */
    FORMULA,
    /** Characters that nobody sees. */
    CHARACTERS,
    /** A traveller without a name. */
    NAME_MISSING,
    /** Not what this column takes; the argument says why. */
    VALUE,
    /** Departure before arrival. */
    STAY_REVERSED,
    /** The same as in an earlier line. */
    DUPLICATE,
    /** More travellers than a group may have. */
    TRAVELLERS_TOO_MANY,
    /** No traveller at all. */
    TRAVELLERS_MISSING
}
