package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.time.LocalDate;

/** The case stands still; it has to be resumed first. */
public class ReviewSuspended extends DomainException {

    private static final long serialVersionUID = 1L;

    private final LocalDate suspendedOn;

    public ReviewSuspended(LocalDate suspendedOn) {
        this.suspendedOn = suspendedOn;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {suspendedOn};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
