package dev.madoguchi.visitor.entity;

import java.util.Map;
import java.util.Optional;

/**
 * A choice that the catalogue offers for an attribute.
 *
 * @param allergenClass its class where it is an allergen
 * @param labels what it is called, by language tag
 */
public record AttributeChoice(String code, Optional<AllergenClass> allergenClass, Map<String, String> labels) {

    public AttributeChoice {
        labels = Map.copyOf(labels);
    }
}
