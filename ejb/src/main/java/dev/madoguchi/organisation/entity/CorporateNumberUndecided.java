package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** Either a corporate number is given, or it is declared that there is none: neither or both was done. */
public class CorporateNumberUndecided extends DomainException {

    private static final long serialVersionUID = 1L;

    @Override
    public Optional<String> field() {
        return Optional.of("corporateNumber");
    }
}
