package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.time.Instant;

/** The applicant wrote or changed something that the person who decides has not seen yet. Says who and when. */
public class ApplicantActed extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String name;
    private final Instant at;

    /** {@code latest} is what the applicant did last. */
    public ApplicantActed(TimelineEntry latest) {
        this.name = latest.actorName();
        this.at = latest.at();
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
