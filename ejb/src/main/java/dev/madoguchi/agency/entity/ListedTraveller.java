package dev.madoguchi.agency.entity;

import java.util.List;
import java.util.Map;

/**
 * A traveller of a list.
 *
 * @param line where they stand in the file, from 1
 * @param values what the list says, by the code of the attribute, in the form in which it is kept
 */
public record ListedTraveller(int line, Map<String, List<String>> values) {

    /** The attribute that every list has to have: without it nobody could hand out the slips. */
    public static final String NAME = "NAME_LATIN";

    public ListedTraveller {
        values = Map.copyOf(values);
    }

    /** The name in Latin letters. */
    public String name() {
        return values.get(NAME).get(0);
    }
}
