package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** What was typed is no telephone number in Japan. */
public class TelephoneNumberInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    TelephoneNumberInvalid() {}

    @Override
    public Optional<String> field() {
        return Optional.of("telephone");
    }
}
