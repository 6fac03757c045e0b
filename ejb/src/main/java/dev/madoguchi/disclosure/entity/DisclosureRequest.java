package dev.madoguchi.disclosure.entity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Set;

/**
 * What a servicer asks at a counter.
 *
 * @param token what the visitor showed: the number of a card, the code of a phone or of a printed card
 * @param purpose the code of the purpose
 * @param terminal the code of the counter
 * @param attributes the codes of the attributes wanted; empty for all that are granted
 */
public record DisclosureRequest(
        @NotNull @Size(min = 1, max = 1000) String token,
        @NotNull @Pattern(regexp = CODE) String purpose,
        @NotNull @Pattern(regexp = CODE) String terminal,
        @NotNull @Size(max = 50) Set<@NotNull @Pattern(regexp = CODE) String> attributes) {

    /** Letters, digits, hyphens and low lines, forty at most. */
    public static final String CODE = "[A-Za-z0-9_-]{1,40}";

    public DisclosureRequest {
        attributes = attributes == null ? Set.of() : Set.copyOf(attributes);
    }

    /** For the log: nothing that says who it is about. */
    @Override
    public String toString() {
        return "DisclosureRequest[" + purpose + ", " + terminal + "]";
    }
}
