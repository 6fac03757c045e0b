package dev.madoguchi.telework.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Stores a set of {@link SecurityMeasure} as its names, separated by commas. */
@Converter
public class SecurityMeasuresConverter implements AttributeConverter<Set<SecurityMeasure>, String> {

    private final Names<SecurityMeasure> names = new Names<>(SecurityMeasure.class);

    @Override
    public String convertToDatabaseColumn(Set<SecurityMeasure> constants) {
        return names.written(constants);
    }

    @Override
    public Set<SecurityMeasure> convertToEntityAttribute(String written) {
        return names.read(written);
    }
}
