package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** The file cannot be taken over, or not further than to a line. */
public class RegisterFileUnusable extends DomainException {

    private static final long serialVersionUID = 1L;

    private final RegisterTrouble trouble;
    private final long line;
    private final int columns;

    /** At a line, counted from 1. */
    public RegisterFileUnusable(RegisterTrouble trouble, long line) {
        this(trouble, line, 0);
    }

    /** At a line that has so many values. */
    public RegisterFileUnusable(RegisterTrouble trouble, long line, int columns) {
        this.trouble = trouble;
        this.line = line;
        this.columns = columns;
    }

    /** What is wrong. */
    public RegisterTrouble trouble() {
        return trouble;
    }

    /** Where, counted from 1. */
    public long line() {
        return line;
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + trouble;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {line, columns, RegisterLine.COLUMNS};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("trouble", trouble.name(), "line", line);
    }
}
