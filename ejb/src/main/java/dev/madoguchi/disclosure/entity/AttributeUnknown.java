package dev.madoguchi.disclosure.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** The catalogue has no attribute of this code. */
public class AttributeUnknown extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** The code that was asked for. */
    public AttributeUnknown(String code) {
        this.code = code;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {code};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("attribute", code);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("attributes");
    }
}
