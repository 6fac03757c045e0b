package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.time.Instant;

/** Somebody else did to the review clock what was asked, or something that ends it. Says what, by whom and when. */
public class StepTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String step;
    private final String name;
    private final Instant at;

    /** {@code earlier} is what they did. */
    public StepTaken(TimelineEntry earlier) {
        this.step = earlier.event();
        this.name = earlier.actorName();
        this.at = earlier.at();
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + step;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {at, name};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
