package dev.madoguchi.telework.entity;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes a set of enum constants as their names, separated by commas; none as {@code null}. What converters share: they cannot inherit
 * it, because the persistence provider reads the types from the converter's own declaration.
 */
final class Names<E extends Enum<E>> {

    private final Class<E> type;

    Names(Class<E> type) {
        this.type = type;
    }

    String written(Set<E> constants) {
        return constants == null || constants.isEmpty()
                ? null
                : constants.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    Set<E> read(String written) {
        return written == null || written.isEmpty()
                ? new LinkedHashSet<>()
                : Arrays.stream(written.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
