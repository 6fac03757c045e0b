package dev.madoguchi.telework.entity;

import jakarta.persistence.Converter;

/** Stores a set of {@link Finding} as its names, separated by commas. */
@Converter
public class FindingsConverter extends NamesConverter<Finding> {

    /** As the persistence provider creates it. */
    public FindingsConverter() {
        super(Finding.class);
    }
}
