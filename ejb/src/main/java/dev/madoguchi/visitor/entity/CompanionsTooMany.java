package dev.madoguchi.visitor.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;

/** Nobody keeps the records of more than a few others. */
public class CompanionsTooMany extends DomainException {

    private static final long serialVersionUID = 1L;

    private final int most;

    public CompanionsTooMany(int most) {
        this.most = most;
    }

    @Override
    public Kind kind() {
        return Kind.CONFLICT;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {most};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("most", most);
    }
}
