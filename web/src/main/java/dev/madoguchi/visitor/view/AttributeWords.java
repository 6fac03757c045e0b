package dev.madoguchi.visitor.view;

import dev.madoguchi.faces.Language;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeChoice;
import dev.madoguchi.visitor.entity.AttributeText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says in the reader's language what attributes and their values are called: from the catalogue, and countries and languages from Java. */
@RequestScoped
public class AttributeWords {

    @Inject
    private Language language;

    /** What an attribute is called. */
    public String label(Attribute attribute) {
        return text(attribute).label();
    }

    /** What helps to fill it in, or nothing. */
    public String help(Attribute attribute) {
        return text(attribute).help().orElse(null);
    }

    private AttributeText text(Attribute attribute) {
        return attribute
                .texts()
                .getOrDefault(language.getTag(), attribute.texts().get("ja"));
    }

    /** What values are called; {@code null} for none. */
    public String values(Attribute attribute, List<String> values) {
        return values.isEmpty()
                ? null
                : language.show(
                        values.stream().map(value -> value(attribute, value)).toList());
    }

    private String value(Attribute attribute, String value) {
        return switch (attribute.type()) {
            case TEXT, LATIN_NAME, PASSPORT_NUMBER -> value;
            case DATE -> language.show(LocalDate.parse(value));
            case COUNTRY -> country(value);
            case LANGUAGES -> tongue(value);
            case PREFECTURES -> language.show(Prefecture.valueOf(value));
            case CHOICE, CHOICES -> attribute.choice(value).map(this::choice).orElse(value);
        };
    }

    private String choice(AttributeChoice choice) {
        return choice.labels().getOrDefault(language.getTag(), choice.labels().get("ja"));
    }

    private String country(String code) {
        return new Locale("", code).getDisplayCountry(language.getCurrent());
    }

    private String tongue(String code) {
        return new Locale(code).getDisplayLanguage(language.getCurrent());
    }

    /** What can be chosen: names by code; countries and languages in the order of the reader's language. */
    public Map<String, String> options(Attribute attribute) {
        return switch (attribute.type()) {
            case COUNTRY -> sorted(Stream.of(Locale.getISOCountries()), this::country);
            case LANGUAGES ->
                sorted(
                        Stream.of(Locale.getISOLanguages())
                                .filter(code ->
                                        code.length() == 2 && !tongue(code).equals(code)),
                        this::tongue);
            case PREFECTURES ->
                named(Arrays.stream(Prefecture.values()).map(Prefecture::name), code -> value(attribute, code));
            case CHOICE, CHOICES -> named(attribute.choices());
            case TEXT, LATIN_NAME, PASSPORT_NUMBER, DATE -> Map.of();
        };
    }

    /** The names of choices by code, in the order of the catalogue. */
    public Map<String, String> named(List<AttributeChoice> choices) {
        return choices.stream()
                .collect(Collectors.toMap(AttributeChoice::code, this::choice, (one, same) -> one, LinkedHashMap::new));
    }

    private Map<String, String> sorted(Stream<String> codes, UnaryOperator<String> name) {
        Map<String, String> named = named(codes, name);
        Collator order = Collator.getInstance(language.getCurrent());
        return named.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(order::compare))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<String, String> named(Stream<String> codes, UnaryOperator<String> name) {
        return codes.collect(Collectors.toMap(code -> code, name, (one, same) -> one, LinkedHashMap::new));
    }
}
