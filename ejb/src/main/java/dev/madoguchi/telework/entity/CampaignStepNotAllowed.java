package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** The campaign is in a state in which this cannot be done. */
public class CampaignStepNotAllowed extends DomainException {

    private static final long serialVersionUID = 1L;

    private final CampaignState state;

    public CampaignStepNotAllowed(CampaignState state) {
        this.state = state;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {state};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("state", state);
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }
}
