package dev.madoguchi.telework.entity;

/** What may be wrong in a file with a plan. */
public enum PlanFault {
    /** The first line does not name this column. */
    COLUMN_MISSING,
    /** The first line names this column twice. */
    COLUMN_TWICE,
    /** Quotation marks do not close, or text follows them: from here on the file cannot be read. */
    QUOTES,
    /** Something that may be an individual number (個人番号); nothing of the line is kept. */
    MY_NUMBER,
    DAY_MISSING,
    DAY_UNREADABLE,
    DAY_OUTSIDE_CAMPAIGN,
    PLACE_MISSING,
    PLACE_UNKNOWN,
    HEADCOUNT_UNREADABLE,
    HEADCOUNT_OUT_OF_RANGE,
    /** The same day and place as in an earlier line. */
    DUPLICATE
}
