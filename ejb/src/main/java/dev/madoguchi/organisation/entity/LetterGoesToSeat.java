package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;

/** A letter to a body with a corporate number goes to its registered seat and nowhere else. */
public class LetterGoesToSeat extends DomainException {

    private static final long serialVersionUID = 1L;
}
