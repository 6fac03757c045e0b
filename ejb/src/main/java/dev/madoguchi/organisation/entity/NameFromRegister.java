package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** The register of corporate numbers knows the body: its name is taken from there and not typed. */
public class NameFromRegister extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> field() {
        return Optional.of("name");
    }
}
