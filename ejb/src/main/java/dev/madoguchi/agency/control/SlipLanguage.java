package dev.madoguchi.agency.control;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** In which language somebody is written to of whom only a list is known: one of those that visitors are offered. */
final class SlipLanguage {

    private static final Set<String> TRADITIONAL = Set.of("TW", "HK", "MO");

    private SlipLanguage() {}

    static String of(Map<String, List<String>> values) {
        List<String> countries = values.getOrDefault("COUNTRY", List.of());
        return values.getOrDefault("LANGUAGES", List.of()).stream()
                .map(language -> switch (language) {
                    case "ja", "en", "ko" -> language;
                    case "zh" -> countries.stream().anyMatch(TRADITIONAL::contains) ? "zh-Hant" : "zh-Hans";
                    default -> "";
                })
                .filter(language -> !language.isEmpty())
                .findFirst()
                .orElse("en");
    }
}
