package dev.madoguchi.telework.entity;

import dev.madoguchi.organisation.entity.Prefecture;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a prefecture as its two digits (JIS X 0401). */
@Converter
public class PrefectureConverter implements AttributeConverter<Prefecture, String> {

    @Override
    public String convertToDatabaseColumn(Prefecture prefecture) {
        return prefecture == null ? null : prefecture.code();
    }

    @Override
    public Prefecture convertToEntityAttribute(String code) {
        return code == null ? null : Prefecture.ofCode(code).orElseThrow();
    }
}
