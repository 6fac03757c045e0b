package dev.madoguchi.organisation.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** The invitation cannot be accepted any more: it was used, taken back, or is too old. */
public class InvitationClosed extends DomainException {

    private static final long serialVersionUID = 1L;

    private final InvitationState state;

    InvitationClosed(InvitationState state) {
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
