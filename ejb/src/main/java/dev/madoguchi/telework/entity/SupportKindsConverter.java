package dev.madoguchi.telework.entity;

import jakarta.persistence.Converter;

/** Stores a set of {@link SupportKind} as its names, separated by commas. */
@Converter
public class SupportKindsConverter extends NamesConverter<SupportKind> {

    /** As the persistence provider creates it. */
    public SupportKindsConverter() {
        super(SupportKind.class);
    }
}
