package dev.madoguchi.agency.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a traveller is shown before they decide.
 *
 * @param agency the name of the body that prepared it
 * @param group what the agency calls the group
 * @param values what it prepared, by the code of the attribute, in the form in which it is kept
 * @param own what the traveller keeps already, likewise
 */
public record PreparedOffer(
        String agency,
        String group,
        LocalDate claimableUntil,
        Map<String, List<String>> values,
        Map<String, List<String>> own) {

    public PreparedOffer {
        values = Map.copyOf(values);
        own = Map.copyOf(own);
    }
}
