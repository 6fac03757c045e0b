package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** A new category table cannot apply from this day: it lies outside the days that are left, or another table begins on it. */
public class TableDayNotPossible extends DomainException {

    private static final long serialVersionUID = 1L;

    private final LocalDate first;
    private final LocalDate last;

    /** Possible are days from {@code first} to {@code last} on which no other table begins. */
    public TableDayNotPossible(LocalDate first, LocalDate last) {
        this.first = first;
        this.last = last;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {first, last};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("first", first, "last", last);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("appliesFrom");
    }
}
