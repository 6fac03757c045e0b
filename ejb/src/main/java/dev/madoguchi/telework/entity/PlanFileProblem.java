package dev.madoguchi.telework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;

/** Something wrong at one place of a file with a plan. */
@Embeddable
public class PlanFileProblem {

    /** How much of a line is shown again. */
    private static final int LONGEST = 300;

    private int line;

    @Enumerated(EnumType.STRING)
    @Column(name = "in_column")
    private PlanColumn inColumn;

    @Enumerated(EnumType.STRING)
    private PlanFault fault;

    @Column(name = "earlier_line")
    private int earlierLine;

    private String original;

    protected PlanFileProblem() {}

    /**
     * A problem.
     *
     * @param line the line of the file, from 1
     * @param inColumn the column, or {@code null} where the line as a whole is wrong
     * @param earlierLine the line with which this one collides; 0 where there is none
     * @param original the line as it stands in the file; empty where nothing of it may be kept
     */
    public PlanFileProblem(int line, PlanColumn inColumn, PlanFault fault, int earlierLine, String original) {
        this.line = line;
        this.inColumn = inColumn;
        this.fault = fault;
        this.earlierLine = earlierLine;
        this.original = original.codePointCount(0, original.length()) > LONGEST
                ? original.substring(0, original.offsetByCodePoints(0, LONGEST)) + "…"
                : original;
    }

    public int line() {
        return line;
    }

    public Optional<PlanColumn> column() {
        return Optional.ofNullable(inColumn);
    }

    public PlanFault fault() {
        return fault;
    }

    public int earlierLine() {
        return earlierLine;
    }

    public String original() {
        return original;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlanFileProblem that
                && line == that.line
                && inColumn == that.inColumn
                && fault == that.fault
                && earlierLine == that.earlierLine
                && Objects.equals(original, that.original);
    }

    @Override
    public int hashCode() {
        return Objects.hash(line, inColumn, fault, earlierLine, original);
    }
}
