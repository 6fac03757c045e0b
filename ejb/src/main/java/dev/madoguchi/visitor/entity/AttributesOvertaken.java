package dev.madoguchi.visitor.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values were changed elsewhere since the form was opened, and to something else: what was typed is not written over them. */
public class AttributesOvertaken extends DomainException {

    private static final long serialVersionUID = 1L;

    private final List<String> attributes;

    /** These attributes, by their codes. */
    public AttributesOvertaken(List<String> attributes) {
        this.attributes = List.copyOf(attributes);
    }

    /** The codes of the attributes. */
    public List<String> attributes() {
        return attributes;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("attributes", attributes);
    }

    @Override
    public Optional<String> field() {
        return attributes.stream().findFirst();
    }
}
