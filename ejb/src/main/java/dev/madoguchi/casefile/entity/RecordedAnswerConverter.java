package dev.madoguchi.casefile.entity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps an answer of the past as one text. */
@Converter
public class RecordedAnswerConverter implements AttributeConverter<RecordedAnswer, String> {

    @Override
    public String convertToDatabaseColumn(RecordedAnswer answer) {
        return answer == null ? null : answer.encoded();
    }

    @Override
    public RecordedAnswer convertToEntityAttribute(String kept) {
        return kept == null ? null : RecordedAnswer.decoded(kept);
    }
}
