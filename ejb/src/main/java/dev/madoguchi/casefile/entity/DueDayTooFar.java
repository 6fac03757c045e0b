package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** A due day more than a year from now is a slip of the keyboard. */
public class DueDayTooFar extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> field() {
        return Optional.of("dueDay");
    }
}
