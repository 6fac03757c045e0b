package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** What was typed cannot be read as katakana. */
public class KanaNameInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    KanaNameInvalid() {}

    @Override
    public Optional<String> field() {
        return Optional.of("nameKana");
    }
}
