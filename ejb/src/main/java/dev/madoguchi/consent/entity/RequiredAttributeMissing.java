package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** The purpose makes no sense without this attribute, and it was not granted. */
public class RequiredAttributeMissing extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String attribute;

    /** The attribute of this code. */
    public RequiredAttributeMissing(String attribute) {
        this.attribute = attribute;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("attribute", attribute);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("optional");
    }
}
