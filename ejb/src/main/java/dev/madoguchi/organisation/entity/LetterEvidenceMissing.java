package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** Nobody said what the address of a body without a corporate number was compared with. */
public class LetterEvidenceMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> field() {
        return Optional.of("evidence");
    }
}
