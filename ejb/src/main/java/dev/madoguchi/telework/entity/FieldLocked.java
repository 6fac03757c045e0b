package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Optional;

/** In a correction only what the office remarked on can be changed, and this field it did not. */
public class FieldLocked extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String lockedField;

    /** The field within its section. */
    public FieldLocked(String lockedField) {
        this.lockedField = lockedField;
    }

    @Override
    public Optional<String> field() {
        return Optional.of(lockedField);
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
