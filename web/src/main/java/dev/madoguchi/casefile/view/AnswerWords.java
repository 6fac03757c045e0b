package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.endpoint.DocumentAddress;
import dev.madoguchi.casefile.entity.AnswerChange;
import dev.madoguchi.casefile.entity.AnswerChangeKind;
import dev.madoguchi.casefile.entity.RecordedAnswer;
import dev.madoguchi.faces.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Puts an answer of the past into words of the reader's language: {@code #{answerWords.of(answer)}}. */
@Named
@RequestScoped
public class AnswerWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private static final Pattern NUMBER = Pattern.compile("0|[1-9]\\d{0,8}");

    @Inject
    private Language language;

    /** One line for each value; says so where nothing was answered. */
    public String of(RecordedAnswer answer) {
        return answer == null || answer.isEmpty()
                ? language.format("general.none")
                : answer.lines().stream().map(this::of).collect(Collectors.joining("\n"));
    }

    /** Whether two answers are lists that are better compared value by value. */
    public boolean isList(RecordedAnswer before, RecordedAnswer after) {
        return before != null && after != null && AnswerChange.isTold(before, after);
    }

    /** What is another value in the newer of two lists. */
    public List<Value> changes(RecordedAnswer before, RecordedAnswer after) {
        return AnswerChange.between(before, after).stream()
                .map(change -> new Value(change.kind(), ofValue(change.before()), ofValue(change.after())))
                .toList();
    }

    /** How many values were added, changed and removed; kinds that did not happen are left out. */
    public String counts(RecordedAnswer before, RecordedAnswer after) {
        Map<AnswerChangeKind, Long> counts = AnswerChange.between(before, after).stream()
                .collect(Collectors.groupingBy(
                        AnswerChange::kind, () -> new EnumMap<>(AnswerChangeKind.class), Collectors.counting()));
        return counts.entrySet().stream()
                .map(count -> language.format("casefile_corrections.text.count", count.getKey(), count.getValue()))
                .collect(Collectors.joining(language.format("format.separator")));
    }

    private String ofValue(RecordedAnswer.Line line) {
        return line == null ? "" : of(line);
    }

    /**
     * One value of a list that changed.
     *
     * @param before in words; empty where it was added
     * @param after in words; empty where it was removed
     */
    public record Value(AnswerChangeKind kind, String before, String after) {}

    /** The documents that an answer consists of; none where it is of another kind. */
    public List<Paper> papers(RecordedAnswer answer) {
        return answer == null
                ? List.of()
                : answer.lines().stream()
                        .flatMap(line -> line.paper().map(id -> new Paper(of(line), id)).stream())
                        .toList();
    }

    /**
     * A document of the past.
     *
     * @param name what it was called
     */
    public record Paper(String name, UUID id) {

        /** Where it is shown. */
        public String getAddress() {
            return DocumentAddress.show(id);
        }

        public String getName() {
            return name;
        }
    }

    private String of(RecordedAnswer.Line line) {
        return line.isTyped() || line.paper().isPresent()
                ? line.arguments().get(0)
                : language.format(
                        line.textKey(),
                        line.arguments().stream().map(this::argument).toArray());
    }

    private String argument(String argument) {
        if (DAY.matcher(argument).matches()) {
            return language.show(LocalDate.parse(argument));
        }
        if (NUMBER.matcher(argument).matches()) {
            return language.show(Integer.valueOf(argument));
        }
        String words = language.optional(argument);
        return words == null ? argument : words;
    }
}
