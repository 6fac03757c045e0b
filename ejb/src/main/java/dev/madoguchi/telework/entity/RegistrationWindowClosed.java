package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;
import java.time.LocalDate;

/** The campaign takes no registrations today; says from when to when it does. */
public class RegistrationWindowClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    private final LocalDate opensOn;
    private final LocalDate closesOn;

    public RegistrationWindowClosed(LocalDate opensOn, LocalDate closesOn) {
        this.opensOn = opensOn;
        this.closesOn = closesOn;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {opensOn, closesOn};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
