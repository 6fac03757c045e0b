package dev.madoguchi.visitor.view;

import java.util.List;
import java.util.Map;

/**
 * What a page asks about an attribute, in the reader's language.
 *
 * @param id of the field
 * @param attribute its code
 * @param options what can be chosen: names by code
 * @param places the ids of the inputs; more than one where several values are chosen in an order
 * @param autocomplete what a browser may fill in
 */
public record Question(
        String id,
        String attribute,
        Kind kind,
        String label,
        String help,
        Map<String, String> options,
        List<String> places,
        String autocomplete) {

    /** How it is asked. */
    public enum Kind {
        /** A line. */
        TEXT,
        /** A day. */
        DATE,
        /** One of many. */
        ONE,
        /** Some, in an order. */
        RANKED,
        /** Some. */
        SEVERAL
    }

    /** Whether it is asked like this, for pages. */
    public boolean is(String name) {
        return kind.name().equals(name);
    }

    /** The codes of what can be chosen, in their order. */
    public List<String> codes() {
        return List.copyOf(options.keySet());
    }
}
