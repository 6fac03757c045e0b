package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** What was typed is no code of a letter: ten digits are. It does not count as a try. */
public class LetterCodeInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> field() {
        return Optional.of("code");
    }
}
