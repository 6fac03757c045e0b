package dev.madoguchi.telework.entity;

/** Bodies by whose example an operator sees what a category table does. */
public enum ExampleBody {
    /** Three people try it for a day. */
    TRIAL(new CategoryFacts(1, 0, 3, 0, false, false)),
    /** A shop whose twenty people only come later or earlier. */
    OFF_PEAK(new CategoryFacts(0, 0, 0, 20, false, false)),
    /** A small firm, thirty people on two days, with the survey. */
    SMALL(new CategoryFacts(2, 30, 30, 0, true, false)),
    /** A hundred people on five days, the key day among them, with the survey. */
    MEDIUM(new CategoryFacts(5, 100, 100, 0, true, false)),
    /** Five hundred people on ten days, without the survey. */
    LARGE_WITHOUT_SURVEY(new CategoryFacts(10, 500, 500, 100, false, false)),
    /** A thousand people on twenty days, with the survey, supporting others. */
    LARGE(new CategoryFacts(20, 1_000, 1_200, 300, true, true)),
    /** Offers its rooms, and plans nothing itself. */
    SUPPORTER(new CategoryFacts(0, 0, 0, 0, false, true));

    private final CategoryFacts facts;

    ExampleBody(CategoryFacts facts) {
        this.facts = facts;
    }

    /** What such a body would register. */
    public CategoryFacts facts() {
        return facts;
    }
}
