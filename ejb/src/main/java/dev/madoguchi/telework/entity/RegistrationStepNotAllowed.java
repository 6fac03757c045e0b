package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;

/** The step is not possible in the registration's present state; usually somebody else was faster. */
public class RegistrationStepNotAllowed extends DomainException {

    private static final long serialVersionUID = 1L;

    private final RegistrationState state;

    public RegistrationStepNotAllowed(RegistrationState state) {
        this.state = state;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {state};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
