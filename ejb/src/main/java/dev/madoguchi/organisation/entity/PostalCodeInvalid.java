package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** What was typed is no postal code of seven digits. */
public class PostalCodeInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    PostalCodeInvalid() {}

    @Override
    public Optional<String> field() {
        return Optional.of("postalCode");
    }
}
