package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** What bodies have been told already, or what lies in the past, does not change any more. */
public class CampaignFieldFixed extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** The field that cannot be changed to what was typed. */
    public CampaignFieldFixed(String field) {
        this.field = field;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("field", field);
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
