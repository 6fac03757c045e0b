package dev.madoguchi.visitor.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a visitor keeps, opened.
 *
 * @param values by the code of their attribute; attributes without a value are missing
 * @param changedAt when each was changed last: what a form hands back to say what it was made from
 * @param keepUntil the last day on which each is kept
 */
public record KeptValues(
        Map<String, List<String>> values, Map<String, Instant> changedAt, Map<String, LocalDate> keepUntil) {

    public KeptValues {
        values = Map.copyOf(values);
        changedAt = Map.copyOf(changedAt);
        keepUntil = Map.copyOf(keepUntil);
    }

    /** The values of an attribute; none if there are none. */
    public List<String> of(String attribute) {
        return values.getOrDefault(attribute, List.of());
    }
}
