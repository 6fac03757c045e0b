package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;

/** The page was opened for one body, and meanwhile, perhaps in another window, the person acts for another of theirs. */
public class BodySwitched extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String shown;
    private final String current;

    public BodySwitched(String shown, String current) {
        this.shown = shown;
        this.current = current;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {shown, current};
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
