package dev.madoguchi.visitor.view;

import dev.madoguchi.visitor.entity.KeptValues;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What stands in the fields of a form, and what it was made from. */
public class Answers implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Map<String, String> single = new HashMap<>();
    private final Map<String, LocalDate> days = new HashMap<>();
    private final Map<String, List<String>> several = new HashMap<>();
    private Map<String, Instant> seen = Map.of();

    /** Fills the fields with what is kept. */
    void fill(List<Question> questions, KeptValues kept) {
        seen = kept.changedAt();
        for (Question question : questions) {
            fill(question, kept.of(question.attribute()));
        }
    }

    private void fill(Question question, List<String> values) {
        switch (question.kind()) {
            case DATE ->
                days.put(
                        question.id(),
                        values.stream().findFirst().map(LocalDate::parse).orElse(null));
            case SEVERAL ->
                several.put(
                        question.id(),
                        new ArrayList<>(values.stream()
                                .filter(question.options()::containsKey)
                                .toList()));
            case TEXT, ONE, RANKED -> {
                for (int place = 0; place < question.places().size(); place++) {
                    single.put(question.places().get(place), place < values.size() ? values.get(place) : null);
                }
            }
        }
    }

    /** What was entered, by the code of the attribute. */
    Map<String, List<String>> entered(List<Question> questions) {
        Map<String, List<String>> entered = new LinkedHashMap<>();
        questions.forEach(question -> entered.computeIfAbsent(question.attribute(), code -> new ArrayList<>())
                .addAll(of(question)));
        return entered;
    }

    private List<String> of(Question question) {
        return switch (question.kind()) {
            case DATE ->
                Stream.ofNullable(days.get(question.id()))
                        .map(LocalDate::toString)
                        .toList();
            case SEVERAL -> several.getOrDefault(question.id(), List.of());
            case TEXT, ONE, RANKED ->
                question.places().stream()
                        .map(single::get)
                        .filter(value -> value != null && !value.isBlank())
                        .toList();
        };
    }

    /** From now on what is kept now was seen, whatever stands in the fields. */
    void see(KeptValues kept) {
        seen = kept.changedAt();
    }

    /** When each attribute was changed last as it was seen. */
    Map<String, Instant> seen() {
        return seen;
    }

    /** Fields with one value, by id. */
    public Map<String, String> getSingle() {
        return single;
    }

    /** Fields with a day, by id. */
    public Map<String, LocalDate> getDays() {
        return days;
    }

    /** Fields with several values, by id. */
    public Map<String, List<String>> getSeveral() {
        return several;
    }
}
