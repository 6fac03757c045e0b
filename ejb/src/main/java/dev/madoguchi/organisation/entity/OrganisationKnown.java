package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** A body with this corporate number is registered already: one of its people can let a colleague in. */
public class OrganisationKnown extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String corporateNumber;

    public OrganisationKnown(String corporateNumber) {
        this.corporateNumber = corporateNumber;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {corporateNumber};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("corporateNumber", corporateNumber);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("corporateNumber");
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
