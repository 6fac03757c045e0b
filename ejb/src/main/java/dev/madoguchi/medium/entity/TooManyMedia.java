package dev.madoguchi.medium.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** Somebody has as many as one can have. */
public class TooManyMedia extends DomainException {

    private static final long serialVersionUID = 1L;

    private final int limit;

    /** No more than {@code limit} each. */
    public TooManyMedia(int limit) {
        this.limit = limit;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {limit};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("limit", limit);
    }
}
