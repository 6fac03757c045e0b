package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** The request was answered or cancelled in the meantime. */
public class JoinRequestClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    private final JoinRequestState state;

    JoinRequestClosed(JoinRequestState state) {
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
