package dev.madoguchi.telework.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Stores a set of {@link SupportKind} as its names, separated by commas. */
@Converter
public class SupportKindsConverter implements AttributeConverter<Set<SupportKind>, String> {

    private final Names<SupportKind> names = new Names<>(SupportKind.class);

    @Override
    public String convertToDatabaseColumn(Set<SupportKind> constants) {
        return names.written(constants);
    }

    @Override
    public Set<SupportKind> convertToEntityAttribute(String written) {
        return names.read(written);
    }
}
