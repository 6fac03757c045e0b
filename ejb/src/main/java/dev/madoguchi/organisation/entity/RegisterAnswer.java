package dev.madoguchi.organisation.entity;

import java.util.Map;
import java.util.Optional;

/**
 * What the register said about the numbers it was asked for.
 *
 * @param available whether it answered at all, and knows whatever it does not name to be unknown; where not, nothing may be concluded
 *     from a missing number
 * @param bodies those it knows, by number
 */
public record RegisterAnswer(boolean available, Map<String, RegisteredBody> bodies) {

    /** What became known about one number. */
    public enum Standing {
        /** There is a body with this number, and its record is open. */
        OPEN,
        /** There was one: its record is closed. */
        CLOSED,
        /** The register has no such number. */
        UNKNOWN,
        /** Nobody could be asked. */
        NOT_AVAILABLE
    }

    /** The register did not answer. */
    public static final RegisterAnswer NONE = new RegisterAnswer(false, Map.of());

    /** The body with a number. */
    public Optional<RegisteredBody> body(String number) {
        return Optional.ofNullable(bodies.get(number)).filter(body -> !body.removed());
    }

    /** What became known about a number. */
    public Standing standing(String number) {
        return body(number)
                .map(body -> body.isClosed() ? Standing.CLOSED : Standing.OPEN)
                .orElse(available || bodies.containsKey(number) ? Standing.UNKNOWN : Standing.NOT_AVAILABLE);
    }
}
