package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.time.LocalDate;
import java.util.Optional;

/** A due day is only moved to a later business day. */
public class DueDayNotLater extends DomainException {

    private static final long serialVersionUID = 1L;

    private final LocalDate dueOn;

    public DueDayNotLater(LocalDate dueOn) {
        this.dueOn = dueOn;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {dueOn};
    }

    @Override
    public Optional<String> field() {
        return Optional.of("dueDay");
    }
}
