package dev.madoguchi.medium.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** It is linked already; whose it is, nobody is told. */
public class MediumTaken extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public Optional<String> field() {
        return Optional.of("number");
    }
}
