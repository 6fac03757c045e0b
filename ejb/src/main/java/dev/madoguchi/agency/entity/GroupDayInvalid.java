package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** A planned day of a group cannot be right. */
public class GroupDayInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    /** What is wrong with it. */
    public enum Reason {
        /** The group has arrived already. */
        PAST,
        /** More than a year ahead. */
        TOO_FAR,
        /** Before the group arrives. */
        BEFORE_ARRIVAL
    }

    private final String field;
    private final Reason reason;

    /** The day in this field. */
    public GroupDayInvalid(String field, Reason reason) {
        this.field = field;
        this.reason = reason;
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + reason;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("reason", reason);
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
