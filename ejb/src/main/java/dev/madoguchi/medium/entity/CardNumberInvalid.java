package dev.madoguchi.medium.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** What was typed is no number of a card. The number itself is not told: it is about a person. */
public class CardNumberInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> field() {
        return Optional.of("number");
    }
}
