package dev.madoguchi.agency.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** This account entered too many wrong codes within an hour; until some of that has passed it can enter none. */
public class CodesTooManyWrong extends DomainException {

    /** So many wrong codes an hour. */
    public static final int MOST = 10;

    private static final long serialVersionUID = 1L;

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {MOST};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("most", MOST);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("code");
    }
}
