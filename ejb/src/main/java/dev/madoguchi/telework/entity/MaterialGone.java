package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;

/** The material was withdrawn: nothing about it changes any more. */
public class MaterialGone extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
