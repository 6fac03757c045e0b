package dev.madoguchi.telework.entity;

import dev.madoguchi.kernel.DomainException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Brings what people type into the one form in which it is kept and compared. */
final class Answer {

    private Answer() {}

    /** One line: nothing around it, and nothing at all where only spaces were typed. */
    static String line(String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** Several lines, each ended the same way whatever the browser sent. */
    static String lines(String typed) {
        return typed == null ? null : line(typed.replace("\r\n", "\n").replace('\r', '\n'));
    }

    /** A value with a normal form of its own; one that has none stays as typed, for the constraints to refuse. */
    static String value(String typed, UnaryOperator<String> normal) {
        String line = line(typed);
        if (line == null) {
            return null;
        }
        try {
            return normal.apply(line);
        } catch (DomainException noneOfThese) {
            return line;
        }
    }

    /** What was ticked, in the order in which it is offered. */
    static <E extends Enum<E>> Set<E> choices(Class<E> type, Collection<E> ticked) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        if (ticked != null) {
            ordered.addAll(ticked);
        }
        return new LinkedHashSet<>(ordered);
    }
}
