package dev.madoguchi.visitor.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** The days of a stay cannot be. The days themselves are not told: they are about a person. */
public class StayInvalid extends DomainException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Reason {
        /** It ends before it begins. */
        REVERSED,
        /** It is over already. */
        OVER,
        /** It ends more than a year from now. */
        TOO_FAR
    }

    private final Reason reason;

    public StayInvalid(Reason reason) {
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
        return Optional.of(Stay.TO);
    }
}
