package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;
import java.time.LocalDate;

/** The answers of a section can no longer be changed; says until when they could. */
public class ChangeTooLate extends DomainException {

    private static final long serialVersionUID = 1L;

    private final SectionName section;
    private final LocalDate lastDay;

    public ChangeTooLate(SectionName section, LocalDate lastDay) {
        this.section = section;
        this.lastDay = lastDay;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {section, lastDay};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
