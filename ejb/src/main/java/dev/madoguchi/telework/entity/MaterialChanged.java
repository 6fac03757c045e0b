package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;

/** Another operator changed the material in the meantime: what was typed is not written over it. */
public class MaterialChanged extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
