package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** The file has more kilobytes or more lines than any plan needs. */
public class PlanFileTooLarge extends DomainException {

    /** How many kilobytes (1,024 bytes) a file may have. */
    public static final int MOST_KILOBYTES = 200;

    /** How many lines a file may have. */
    public static final int MOST_LINES = 2_000;

    private static final long serialVersionUID = 1L;

    @Override
    public Object[] textArguments() {
        return new Object[] {MOST_KILOBYTES, MOST_LINES};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("kilobytes", MOST_KILOBYTES, "lines", MOST_LINES);
    }
}
