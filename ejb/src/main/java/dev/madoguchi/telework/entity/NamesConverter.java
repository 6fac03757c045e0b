package dev.madoguchi.telework.entity;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Stores a set of enum constants as their names, separated by commas; none as {@code null}. */
abstract class NamesConverter<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {

    private final Class<E> type;

    NamesConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(Set<E> constants) {
        return constants == null || constants.isEmpty()
                ? null
                : constants.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<E> convertToEntityAttribute(String names) {
        return names == null || names.isEmpty()
                ? new LinkedHashSet<>()
                : Arrays.stream(names.split(","))
                        .map(name -> Enum.valueOf(type, name))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
