package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** An attribute that needs special care was granted without saying so a second time (APPI article 20(2)). */
public class SpecialCareUnconfirmed extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String attribute;

    /** The attribute of this code. */
    public SpecialCareUnconfirmed(String attribute) {
        this.attribute = attribute;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("attribute", attribute);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("confirmed");
    }
}
