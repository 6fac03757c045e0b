package dev.madoguchi.agency.control;

import dev.madoguchi.language.control.Texts;
import dev.madoguchi.language.entity.WrittenDate;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.visitor.entity.Attribute;
import dev.madoguchi.visitor.entity.AttributeChoice;
import dev.madoguchi.visitor.entity.AttributeText;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The words of lists: columns, choices, countries, languages and prefectures by their codes, or by their names in any of the languages of the
 * catalogue. What it does not know stays as it is written, so that the attribute refuses it.
 */
@ApplicationScoped
public class ListVocabulary {

    private static final List<Locale> NAMED_IN = Stream.of("ja", "en", "zh-Hans", "zh-Hant", "ko")
            .map(Locale::forLanguageTag)
            .toList();
    private static final Map<String, String> COUNTRIES =
            named(Locale.getISOCountries(), code -> new Locale("", code), Locale::getDisplayCountry);
    private static final Map<String, String> TONGUES =
            named(Locale.getISOLanguages(), Locale::new, Locale::getDisplayLanguage);
    private static final String BETWEEN_VALUES = "[,;/|、，；／\\n]";

    @Inject
    Texts texts;

    /** The attribute that a column is called after. */
    Optional<Attribute> column(String written, List<Attribute> catalogue) {
        String wanted = plain(written);
        return catalogue.stream()
                .filter(attribute -> Stream.concat(
                                Stream.of(attribute.code()),
                                attribute.texts().values().stream().map(AttributeText::label))
                        .map(ListVocabulary::plain)
                        .anyMatch(wanted::equals))
                .findFirst();
    }

    /** The values that a cell holds, as the attribute takes them. */
    List<String> values(String cell, Attribute attribute) {
        String line = cell.strip();
        return switch (attribute.type()) {
            case TEXT, LATIN_NAME, PASSPORT_NUMBER -> List.of(line.replaceAll("\\s+", " "));
            case DATE -> List.of(WrittenDate.read(line).map(Object::toString).orElse(line));
            case CHOICE -> List.of(choice(line, attribute));
            case COUNTRY -> List.of(country(line));
            case CHOICES -> several(line, each -> choice(each, attribute));
            case LANGUAGES -> several(line, ListVocabulary::tongue);
            case PREFECTURES -> several(line, this::prefecture);
        };
    }

    private static List<String> several(String line, Function<String, String> reading) {
        return Stream.of(line.split(BETWEEN_VALUES))
                .filter(each -> !each.isBlank())
                .map(reading)
                .toList();
    }

    private static String choice(String written, Attribute attribute) {
        return attribute.choices().stream()
                .filter(choice -> isCalled(written, choice))
                .map(AttributeChoice::code)
                .findFirst()
                .orElse(written);
    }

    private static boolean isCalled(String written, AttributeChoice choice) {
        String wanted = plain(written);
        return plain(choice.code()).equals(wanted)
                || choice.labels().values().stream().map(ListVocabulary::plain).anyMatch(wanted::equals);
    }

    private static String country(String written) {
        return COUNTRIES.getOrDefault(plain(written), written);
    }

    private static String tongue(String written) {
        return TONGUES.getOrDefault(plain(written), written);
    }

    /** Codes by their names in any language and by themselves. */
    private static Map<String, String> named(
            String[] codes, Function<String, Locale> locale, BiFunction<Locale, Locale, String> name) {
        Map<String, String> named = new HashMap<>();
        for (String code : codes) {
            NAMED_IN.forEach(language -> named.put(plain(name.apply(locale.apply(code), language)), code));
        }
        Stream.of(codes).forEach(code -> named.put(plain(code), code));
        return named;
    }

    private String prefecture(String written) {
        String wanted = plain(written);
        return Arrays.stream(Prefecture.values())
                .filter(each -> plain(each.name()).equals(wanted)
                        || texts.languages().stream().anyMatch(language -> plain(texts.nameOf(language, each))
                                .equals(wanted)))
                .map(Enum::name)
                .findFirst()
                .orElse(written);
    }

    /** Width, case, spaces and brackets make no difference. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s_()\\p{Cf}]", "");
    }
}
