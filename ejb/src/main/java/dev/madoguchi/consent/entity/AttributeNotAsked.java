package dev.madoguchi.consent.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** Nobody asked for that attribute. */
public class AttributeNotAsked extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String attribute;

    /** The attribute of this code. */
    public AttributeNotAsked(String attribute) {
        this.attribute = attribute;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("attribute", attribute);
    }
}
