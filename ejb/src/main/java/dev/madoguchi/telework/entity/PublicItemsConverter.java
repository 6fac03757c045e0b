package dev.madoguchi.telework.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Set;

/** Stores a set of {@link PublicItem} as its names, separated by commas. */
@Converter
public class PublicItemsConverter implements AttributeConverter<Set<PublicItem>, String> {

    private final Names<PublicItem> names = new Names<>(PublicItem.class);

    @Override
    public String convertToDatabaseColumn(Set<PublicItem> constants) {
        return names.written(constants);
    }

    @Override
    public Set<PublicItem> convertToEntityAttribute(String written) {
        return names.read(written);
    }
}
