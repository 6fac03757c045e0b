package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.time.Instant;

/** Somebody else judged the same two bodies in the meantime. */
public class AlreadyCompared extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String judgedByName;
    private final Instant judgedAt;
    private final ComparisonVerdict verdict;

    public AlreadyCompared(Comparison earlier) {
        this.judgedByName = earlier.judgedByName();
        this.judgedAt = earlier.judgedAt();
        this.verdict = earlier.verdict();
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {judgedByName, judgedAt, verdict};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
