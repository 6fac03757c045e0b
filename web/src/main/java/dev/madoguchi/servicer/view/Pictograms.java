package dev.madoguchi.servicer.view;

import java.util.Map;
import java.util.Optional;

/**
 * The drawings that stand beside what the staff of a counter must not overlook: diet, allergens and support. They stand with the words and
 * never for them; none of them says what somebody believes.
 */
final class Pictograms {

    /** The drawings of values by their codes; for others of the same attribute there is a general one. */
    static final Map<String, Map<String, String>> DRAWN = Map.of(
            "ALLERGENS",
            Map.ofEntries(
                    Map.entry("SHRIMP", "shrimp"),
                    Map.entry("CRAB", "crab"),
                    Map.entry("WALNUT", "nut"),
                    Map.entry("WHEAT", "grain"),
                    Map.entry("BUCKWHEAT", "buckwheat"),
                    Map.entry("EGG", "egg"),
                    Map.entry("MILK", "milk"),
                    Map.entry("PEANUT", "peanut"),
                    Map.entry("ALMOND", "nut"),
                    Map.entry("ABALONE", "shell"),
                    Map.entry("SQUID", "squid"),
                    Map.entry("SALMON_ROE", "roe"),
                    Map.entry("ORANGE", "fruit"),
                    Map.entry("CASHEW", "nut"),
                    Map.entry("KIWI", "fruit"),
                    Map.entry("BEEF", "cow"),
                    Map.entry("SESAME", "sesame"),
                    Map.entry("SALMON", "fish"),
                    Map.entry("MACKEREL", "fish"),
                    Map.entry("SOYBEAN", "bean"),
                    Map.entry("CHICKEN", "bird"),
                    Map.entry("BANANA", "fruit"),
                    Map.entry("PORK", "pig"),
                    Map.entry("MACADAMIA", "nut"),
                    Map.entry("PISTACHIO", "nut"),
                    Map.entry("PEACH", "fruit"),
                    Map.entry("YAM", "root"),
                    Map.entry("APPLE", "fruit"),
                    Map.entry("GELATIN", "jelly")),
            "DIET",
            Map.of(
                    "VEGETARIAN", "leaf",
                    "VEGAN", "sprout",
                    "NO_PORK", "no-pork",
                    "NO_BEEF", "no-beef",
                    "NO_ALCOHOL", "no-alcohol",
                    "NO_RAW_FISH", "no-raw-fish",
                    "GLUTEN_FREE", "no-gluten"),
            "SUPPORT_NEEDS",
            Map.of(
                    "WHEELCHAIR", "wheelchair",
                    "WALKING", "walking",
                    "BLIND", "blind",
                    "LOW_VISION", "low-vision",
                    "DEAF", "deaf",
                    "HARD_OF_HEARING", "hard-of-hearing",
                    "ASSISTANCE_DOG", "dog",
                    "WRITTEN", "writing"));

    /** The general ones, by the code of the attribute. */
    static final Map<String, String> GENERAL =
            Map.of("ALLERGENS", "allergen", "DIET", "diet", "SUPPORT_NEEDS", "support");

    private Pictograms() {}

    /** The name of the drawing of a value; none for attributes that are only told in words. */
    static Optional<String> of(String attribute, String value) {
        return Optional.ofNullable(GENERAL.get(attribute))
                .map(general -> DRAWN.get(attribute).getOrDefault(value, general));
    }
}
