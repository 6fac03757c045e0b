package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;

/** A change that changes nothing cannot be handed in. */
public class NothingChanged extends DomainException {

    private static final long serialVersionUID = 1L;
}
