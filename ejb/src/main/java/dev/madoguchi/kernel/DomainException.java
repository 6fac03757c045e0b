package dev.madoguchi.kernel;

import jakarta.ejb.ApplicationException;
import java.util.Map;
import java.util.Optional;

/**
 * A failure that the domain expects and can explain: named by a noun phrase, carrying data rather than sentences.
 *
 * <p>The text for people is {@link #textKey()} with {@link #textArguments()}; the data for machines is {@link #data()}.
 * Pages, REST and SOAP each have exactly one translator for the whole family, so a new failure is one class and one text.
 * Neither the message nor the data may carry anything about a person.
 */
@ApplicationException(rollback = true, inherited = true)
public abstract class DomainException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What a failure means to the one who asked, whatever the channel. */
    public enum Kind {
        /** The request can be corrected and sent again. */
        INVALID,
        /** The record does not exist, or not for this caller. */
        NOT_FOUND,
        /** The record is in a state, or was changed meanwhile, so that the request no longer fits. */
        CONFLICT,
        /** The caller may see the record but must not do this to it. */
        FORBIDDEN
    }

    /** A failure whose name says it all. */
    protected DomainException() {
        super();
    }

    /** A failure caused by another one, kept for the log only. */
    protected DomainException(Throwable cause) {
        super(cause);
    }

    /** How the failure is to be answered; most can be corrected by the one who asked. */
    public Kind kind() {
        return Kind.INVALID;
    }

    /** The key of the text that explains the failure to people. */
    public String textKey() {
        return "error." + getClass().getSimpleName();
    }

    /** The arguments of that text, in the order of its placeholders. */
    public Object[] textArguments() {
        return new Object[0];
    }

    /** The data of the failure by name, for machines: numbers, identifiers, limits. */
    public Map<String, Object> data() {
        return Map.of();
    }

    /** The field at which the failure is to be shown, when it belongs to one. */
    public Optional<String> field() {
        return Optional.empty();
    }

    /** For the log: the name of the failure and its data. */
    @Override
    public String getMessage() {
        return getClass().getSimpleName() + (data().isEmpty() ? "" : " " + data());
    }
}
