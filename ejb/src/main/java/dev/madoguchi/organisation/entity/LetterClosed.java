package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** The letter is not in a state for this: its code was used, locked, is too old, or not printed yet. */
public class LetterClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    private final LetterState state;

    LetterClosed(LetterState state) {
        this.state = state;
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + state;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("state", state.name());
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
