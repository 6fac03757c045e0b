package dev.madoguchi.agency.view;

import dev.madoguchi.faces.Language;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeText;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Attributes and their values as kept, in the words of the language of the page. */
@RequestScoped
public class AttributeWords {

    @Inject
    private Language language;

    /** What an attribute is called. */
    public String label(Attribute attribute) {
        AttributeText text = attribute.texts().get(language.getTag());
        return text == null ? attribute.code() : text.label();
    }

    /** Values in words. */
    public String values(Attribute attribute, List<String> kept) {
        return kept.stream()
                .map(value -> value(attribute, value))
                .collect(Collectors.joining(language.format("format.separator")));
    }

    /** A value in words. */
    public String value(Attribute attribute, String kept) {
        return switch (attribute.type()) {
            case TEXT, LATIN_NAME, PASSPORT_NUMBER -> kept;
            case DATE -> language.show(LocalDate.parse(kept));
            case COUNTRY -> new Locale("", kept).getDisplayCountry(language.getCurrent());
            case LANGUAGES -> new Locale(kept).getDisplayLanguage(language.getCurrent());
            case PREFECTURES -> language.show(Prefecture.valueOf(kept));
            case CHOICE, CHOICES ->
                attribute
                        .choice(kept)
                        .map(choice -> choice.labels().getOrDefault(language.getTag(), kept))
                        .orElse(kept);
        };
    }
}
