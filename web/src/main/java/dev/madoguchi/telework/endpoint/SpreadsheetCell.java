package dev.madoguchi.telework.endpoint;

/** What may stand in a cell of a file that is opened in a spreadsheet. */
final class SpreadsheetCell {

    private static final String FORMULA_STARTS = "=+-@\t\r";

    private SpreadsheetCell() {}

    /** The value; a text that a spreadsheet would take for a formula gets an apostrophe before it. */
    static Object harmless(Object value) {
        return value instanceof String text && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : value;
    }
}
