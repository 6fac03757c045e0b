package dev.madoguchi.casefile.entity;

import dev.madoguchi.casefile.entity.RecordedAnswer.Line;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One value of an answer that is a list, when the list is another one than before. Two values are about the same thing when
 * only the last of what fills their words differs: {@code 7月24日　自宅　120人} and {@code 7月24日　自宅　80人}.
 *
 * @param before as it was; {@code null} where it was added
 * @param after as it is; {@code null} where it was removed
 */
public record AnswerChange(Line before, Line after) {

    /** What happened to the value. */
    public AnswerChangeKind kind() {
        if (before == null) {
            return AnswerChangeKind.ADDED;
        }
        return after == null ? AnswerChangeKind.REMOVED : AnswerChangeKind.CHANGED;
    }

    /** Whether the answers are lists of values that have words, so that they are better compared value by value. */
    public static boolean isTold(RecordedAnswer before, RecordedAnswer after) {
        return isList(before)
                && isList(after)
                && Math.max(before.lines().size(), after.lines().size()) > 1;
    }

    private static boolean isList(RecordedAnswer answer) {
        return answer.lines().stream()
                .noneMatch(line -> line.isTyped() || line.paper().isPresent());
    }

    /** What is another value, in the order of the newer list, what was removed at its place in the older one. */
    public static List<AnswerChange> between(RecordedAnswer before, RecordedAnswer after) {
        Map<List<String>, Line> fresh = bySubject(after);
        Map<List<String>, Line> old = bySubject(before);
        List<List<String>> subjects = new ArrayList<>(fresh.keySet());
        int place = 0;
        for (List<String> subject : old.keySet()) {
            if (fresh.containsKey(subject)) {
                place = subjects.indexOf(subject) + 1;
            } else {
                subjects.add(place, subject);
                place++;
            }
        }
        return subjects.stream()
                .filter(subject -> !Objects.equals(old.get(subject), fresh.get(subject)))
                .map(subject -> new AnswerChange(old.get(subject), fresh.get(subject)))
                .toList();
    }

    private static Map<List<String>, Line> bySubject(RecordedAnswer answer) {
        Map<List<String>, Line> lines = new LinkedHashMap<>();
        answer.lines().forEach(line -> lines.put(subject(line), line));
        return lines;
    }

    private static List<String> subject(Line line) {
        List<String> subject = new ArrayList<>(List.of(line.textKey()));
        if (line.arguments().size() > 1) {
            subject.addAll(line.arguments().subList(0, line.arguments().size() - 1));
        }
        return subject;
    }
}
