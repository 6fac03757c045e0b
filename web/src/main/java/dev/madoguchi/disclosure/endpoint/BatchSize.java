package dev.madoguchi.disclosure.endpoint;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** A batch has no calls, or too many. */
public class BatchSize extends DomainException {

    private static final long serialVersionUID = 1L;

    private final int most;

    BatchSize(int most) {
        this.most = most;
    }

    @Override
    public Object[] textArguments() {
        return new Object[] {most};
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("most", most);
    }

    @Override
    public Optional<String> field() {
        return Optional.of("calls");
    }
}
