package dev.madoguchi.kernel;

import java.util.Map;

/**
 * Nothing by that identifier, or nothing that this caller may know of: the two are never told apart, so that nobody can
 * find out which records exist by asking.
 */
public class NotFound extends DomainException {

    private static final long serialVersionUID = 1L;

    private final String what;
    private final String id;

    /** There is no {@code what} by the identifier {@code id}. */
    public NotFound(Class<?> what, Object id) {
        this.what = what.getSimpleName();
        this.id = String.valueOf(id);
    }

    @Override
    public Kind kind() {
        return Kind.NOT_FOUND;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {id};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("what", what, "id", id);
    }
}
