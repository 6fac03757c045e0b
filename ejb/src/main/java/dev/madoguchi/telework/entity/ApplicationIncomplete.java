package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;

/** Something is missing or wrong; the sections say what. */
public class ApplicationIncomplete extends DomainException {

    private static final long serialVersionUID = 1L;

    private final int problems;

    public ApplicationIncomplete(int problems) {
        this.problems = problems;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {problems};
    }
}
