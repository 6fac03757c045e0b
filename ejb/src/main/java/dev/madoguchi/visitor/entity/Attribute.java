package dev.madoguchi.visitor.entity;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An attribute of the catalogue: something a visitor may keep.
 *
 * @param code its lasting name
 * @param section where it is asked
 * @param specialCare whether it is information that needs special care (要配慮個人情報, APPI article 2(3)): consent to it is asked apart
 * @param retentionDays how many days after the stay it is kept
 * @param most how many values it takes
 * @param maxLength how many characters a value has at most, where that is limited
 * @param texts what it is called, by language tag
 * @param choices what can be chosen today, in the order of the catalogue
 */
public record Attribute(
        String code,
        AttributeType type,
        AttributeSection section,
        Sensitivity sensitivity,
        boolean specialCare,
        int retentionDays,
        int most,
        Optional<Integer> maxLength,
        Map<String, AttributeText> texts,
        List<AttributeChoice> choices) {

    private static final String ABROAD = "en";

    public Attribute {
        texts = Map.copyOf(texts);
        choices = List.copyOf(choices);
    }

    /** What it is called in a language; in English where that is not known. */
    public String label(Locale language) {
        return texts.getOrDefault(language.toLanguageTag(), texts.get(ABROAD)).label();
    }

    /** The choice of this code, if it is offered. */
    public Optional<AttributeChoice> choice(String chosen) {
        return choices.stream().filter(choice -> choice.code().equals(chosen)).findFirst();
    }

    /**
     * What is kept of values as typed: each in its form, none twice; nothing of empty ones.
     *
     * @throws AttributeValueInvalid if one is none of this attribute, too long, or they are too many
     */
    public List<String> kept(List<String> typed) {
        Set<String> kept = new LinkedHashSet<>();
        for (String value : typed) {
            if (value != null && !value.isBlank()) {
                kept.add(one(value));
            }
        }
        if (kept.size() > most) {
            throw new AttributeValueInvalid(code, AttributeValueInvalid.Reason.TOO_MANY, most);
        }
        return List.copyOf(kept);
    }

    private String one(String typed) {
        String value = type.kept(typed, this)
                .orElseThrow(
                        () -> new AttributeValueInvalid(code, AttributeValueInvalid.Reason.valueOf(type.name()), most));
        int length = value.codePointCount(0, value.length());
        maxLength.filter(longest -> length > longest).ifPresent(longest -> {
            throw new AttributeValueInvalid(code, AttributeValueInvalid.Reason.TOO_LONG, longest);
        });
        return value;
    }
}
