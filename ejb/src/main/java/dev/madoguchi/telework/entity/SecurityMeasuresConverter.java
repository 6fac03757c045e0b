package dev.madoguchi.telework.entity;

import jakarta.persistence.Converter;

/** Stores a set of {@link SecurityMeasure} as its names, separated by commas. */
@Converter
public class SecurityMeasuresConverter extends NamesConverter<SecurityMeasure> {

    /** As the persistence provider creates it. */
    public SecurityMeasuresConverter() {
        super(SecurityMeasure.class);
    }
}
