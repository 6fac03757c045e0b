package dev.madoguchi.casefile.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * An answer as it stood at one time, so that it can be compared and shown later, in any language, whatever became of the field.
 *
 * @param lines one for each value or line typed; none where nothing was answered
 */
public record RecordedAnswer(List<Line> lines) {

    private static final String LINE_END = "\n";
    private static final String BETWEEN = "\t";

    public RecordedAnswer {
        lines = List.copyOf(lines);
    }

    /** What was typed, line by line. */
    public static RecordedAnswer typed(String text) {
        return text == null || text.isEmpty()
                ? new RecordedAnswer(List.of())
                : new RecordedAnswer(text.lines().map(Line::typed).toList());
    }

    /** Whether nothing was answered. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** As the database keeps it. */
    public String encoded() {
        return lines.stream().map(Line::encoded).collect(Collectors.joining(LINE_END));
    }

    /** What {@link #encoded()} made. */
    public static RecordedAnswer decoded(String kept) {
        return kept.isEmpty()
                ? new RecordedAnswer(List.of())
                : new RecordedAnswer(Arrays.stream(kept.split(LINE_END, -1))
                        .map(Line::decoded)
                        .toList());
    }

    /**
     * One value.
     *
     * @param textKey the words for it; empty where it is what a person typed
     * @param arguments what fills the placeholders of those words (texts by their key, days as {@code 2026-07-24}), or what was
     *     typed
     */
    public record Line(String textKey, List<String> arguments) {

        private static final String PAPER = "casefile_documents.text.paper";

        public Line {
            arguments = List.copyOf(arguments);
        }

        /** What a person typed, without the line's end. */
        public static Line typed(String text) {
            return new Line("", List.of(text.replace(BETWEEN, " ")));
        }

        /** A value that has words in every language. */
        public static Line worded(String textKey, String... arguments) {
            return new Line(textKey, List.of(arguments));
        }

        /** A document: its name, and its id, by which it is found. */
        public static Line paper(Document document) {
            return worded(PAPER, document.name(), document.id().toString());
        }

        /** The id of the document that it is; nothing where it is none. */
        public Optional<UUID> paper() {
            return PAPER.equals(textKey) ? Optional.of(UUID.fromString(arguments.get(1))) : Optional.empty();
        }

        /** Whether it is what a person typed. */
        public boolean isTyped() {
            return textKey.isEmpty();
        }

        private String encoded() {
            return arguments.isEmpty() ? textKey : textKey + BETWEEN + String.join(BETWEEN, arguments);
        }

        private static Line decoded(String kept) {
            List<String> parts = Arrays.asList(kept.split(BETWEEN, -1));
            return new Line(parts.get(0), parts.subList(1, parts.size()));
        }
    }
}
