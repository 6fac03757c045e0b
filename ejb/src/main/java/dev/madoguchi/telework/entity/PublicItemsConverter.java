package dev.madoguchi.telework.entity;

import jakarta.persistence.Converter;

/** Stores a set of {@link PublicItem} as its names, separated by commas. */
@Converter
public class PublicItemsConverter extends NamesConverter<PublicItem> {

    /** As the persistence provider creates it. */
    public PublicItemsConverter() {
        super(PublicItem.class);
    }
}
