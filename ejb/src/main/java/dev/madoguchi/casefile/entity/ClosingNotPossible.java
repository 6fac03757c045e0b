package dev.madoguchi.casefile.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Map;
import java.util.Optional;

/** These days cannot be closed, or no longer be opened. */
public class ClosingNotPossible extends DomainException {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** The last day lies before the first. */
        REVERSED("lastOn"),
        /** The first day has come already: deadlines were reckoned with it. */
        NOT_TO_COME("firstOn"),
        /** These days are closed already. */
        CLOSED_ALREADY("firstOn"),
        /** More than a month, or no business day would be left for weeks. */
        TOO_LONG("lastOn"),
        /** Years away. */
        TOO_FAR("firstOn");

        private final String field;

        Reason(String field) {
            this.field = field;
        }
    }

    private final Reason reason;
    private final String field;

    /** For this reason, at the field where it is seen. */
    public ClosingNotPossible(Reason reason) {
        this(reason, reason.field);
    }

    /** For this reason, at another field. */
    public ClosingNotPossible(Reason reason, String field) {
        this.reason = reason;
        this.field = field;
    }

    @Override
    public String textKey() {
        return super.textKey() + "." + reason;
    }

    @Override
    public Map<String, Object> data() {
        return Map.of("reason", reason);
    }

    @Override
    public Optional<String> field() {
        return Optional.of(field);
    }
}
