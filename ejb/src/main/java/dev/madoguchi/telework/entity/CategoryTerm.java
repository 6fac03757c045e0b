package dev.madoguchi.telework.entity;

/** What a category may ask for; each has its text and how a decision table puts it. */
public enum CategoryTerm {
    /** So many people take part, by telework on the fullest day or by commuting off-peak. */
    ANYONE(
            "anyone",
            "greatestHeadcount >= %1$d or offPeakHeadcount >= %1$d",
            "if greatestHeadcount >= %1$d then greatestHeadcount else offPeakHeadcount"),
    DAYS("days", "days >= %1$d", "days"),
    KEY_DAY("keyDay", "headcountOnKeyDay >= %1$d", "headcountOnKeyDay"),
    SURVEY("survey", "survey", "if survey then 1 else 0"),
    SUPPORTS("supports", "supports", "if supports then 1 else 0");

    private static final String TEXTS = "telework_category.condition.";

    private final String name;
    private final String met;
    private final String actual;

    CategoryTerm(String name, String met, String actual) {
        this.name = name;
        this.met = met;
        this.actual = actual;
    }

    /** The key of its text. */
    public String textKey() {
        return TEXTS + name;
    }

    /** Whether a condition of a table is of this kind. */
    public boolean isOf(CategoryCondition condition) {
        return textKey().equals(condition.textKey());
    }

    /** When it is met, as an expression (FEEL). */
    public String met(int needed) {
        return met.formatted(needed);
    }

    /** The number that a registration has, as an expression (FEEL). */
    public String actual(int needed) {
        return actual.formatted(needed);
    }
}
