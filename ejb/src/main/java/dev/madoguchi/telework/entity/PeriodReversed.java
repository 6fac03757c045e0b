package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** The last day of a period lies before its first. */
public class PeriodReversed extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** At the field with the last day. */
    public PeriodReversed(String field) {
        this.field = field;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
