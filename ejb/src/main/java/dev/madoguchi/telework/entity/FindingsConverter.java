package dev.madoguchi.telework.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Stores a set of {@link Finding} as its names, separated by commas. */
@Converter
public class FindingsConverter implements AttributeConverter<Set<Finding>, String> {

    private final Names<Finding> names = new Names<>(Finding.class);

    @Override
    public String convertToDatabaseColumn(Set<Finding> constants) {
        return names.written(constants);
    }

    @Override
    public Set<Finding> convertToEntityAttribute(String written) {
        return names.read(written);
    }
}
