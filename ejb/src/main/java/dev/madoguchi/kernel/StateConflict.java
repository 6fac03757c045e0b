package dev.madoguchi.kernel;

import java.util.Map;

/**
 * The record is in a state that ends what was asked; usually somebody else was faster, or it came too late. Each state has its own
 * text: the key ends with the state's name.
 */
public abstract class StateConflict extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Enum<?> state;

    /** A failure because of the state the record is in now. */
    protected StateConflict(Enum<?> state) {
        this.state = state;
    }

    @Override
    public final String textKey() {
        return super.textKey() + "." + state.name();
    }

    @Override
    public final Map<String, Object> data() {
        return Map.of("state", state.name());
    }

    @Override
    public final Kind kind() {
        return Kind.CONFLICT;
    }
}
