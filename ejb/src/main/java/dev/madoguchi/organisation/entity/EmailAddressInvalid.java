package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** What was typed is no address to which a mail can be sent. */
public class EmailAddressInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    EmailAddressInvalid() {}

    @Override
    public Optional<String> field() {
        return Optional.of("email");
    }
}
