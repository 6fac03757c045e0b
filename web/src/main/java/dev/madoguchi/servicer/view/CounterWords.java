package dev.madoguchi.servicer.view;

import dev.madoguchi.disclosure.boundary.Counters;
import dev.madoguchi.disclosure.entity.DisclosureAnswer.Disclosed;
import dev.madoguchi.servicer.view.ShownAnswer.Line;
import dev.madoguchi.servicer.view.ShownAnswer.Pictured;
import dev.madoguchi.servicer.view.ShownAnswer.Value;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.view.AttributeWords;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Says to the staff of counters what they received, and what visitors are called there. */
@RequestScoped
public class CounterWords {

    private static final String ALLERGENS = "ALLERGENS";
    private static final List<String> PICTURED = List.of(ALLERGENS, "DIET", "SUPPORT_NEEDS");

    @Inject
    private Counters counters;

    @Inject
    private AttributeWords words;

    private Map<String, Attribute> catalogue;

    /** An answer in words, what must not be overlooked first. */
    ShownAnswer of(Disclosed given) {
        return new ShownAnswer(
                given,
                PICTURED.stream()
                        .filter(given.values()::containsKey)
                        .map(catalogue()::get)
                        .map(attribute -> pictured(attribute, given.values().get(attribute.code())))
                        .toList(),
                catalogue().values().stream()
                        .filter(attribute -> !PICTURED.contains(attribute.code()))
                        .filter(attribute -> given.values().containsKey(attribute.code()))
                        .map(attribute -> new Line(
                                words.label(attribute),
                                words.values(attribute, given.values().get(attribute.code()))))
                        .toList());
    }

    private Pictured pictured(Attribute attribute, List<String> values) {
        return new Pictured(
                words.label(attribute),
                attribute.code().equals(ALLERGENS),
                values.stream()
                        .map(value -> new Value(
                                words.values(attribute, List.of(value)),
                                Pictograms.of(attribute.code(), value).orElseThrow()))
                        .toList());
    }

    /** What attributes are called, in the order of the catalogue. */
    public List<String> labels(Collection<String> codes) {
        return catalogue().values().stream()
                .filter(attribute -> codes.contains(attribute.code()))
                .map(words::label)
                .toList();
    }

    /** The beginning of a pseudonym, which people can read to each other. */
    public String shortName(UUID pseudonym) {
        String digits = pseudonym.toString().toUpperCase();
        return digits.substring(0, 4) + "-" + digits.substring(4, 8);
    }

    private Map<String, Attribute> catalogue() {
        if (catalogue == null) {
            catalogue = counters.catalogue().stream()
                    .collect(Collectors.toMap(
                            Attribute::code, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        }
        return catalogue;
    }
}
