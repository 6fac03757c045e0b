package dev.madoguchi.disclosure.endpoint;

import dev.madoguchi.disclosure.entity.Refusal;
import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** Nothing is given, for a reason that the one who asks may know. */
public class DisclosureRefused extends DomainException {

    private static final long serialVersionUID = 1L;

    private final Refusal reason;

    DisclosureRefused(Refusal reason) {
        this.reason = reason;
    }

    @Override
    public Kind kind() {
        return Kind.FORBIDDEN;
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + reason;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("reason", reason);
    }
}
