package dev.madoguchi.language.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/**
 * Every text of the application by key and language.
 *
 * <p>The languages are those for which a catalogue {@code texts/Texts_<lang>.properties} is on the class path; adding one
 * is adding a file. Two have every text ({@link #EVERYWHERE}); the others have those of the {@link VisitorScope}, and a text that is missing
 * there is given in English.
 */
@ApplicationScoped
public class Texts {

    /** The language of reference, in which every text exists. */
    public static final Locale REFERENCE = Locale.JAPANESE;

    /** The languages in which every text exists. */
    public static final List<Locale> EVERYWHERE = List.of(REFERENCE, Locale.ENGLISH);

    private static final String CATALOGUES = "texts.Texts";

    /** Who asks for Chinese names a country or nothing more often than a script (RFC 4647 would find neither). */
    private static final Map<String, List<String>> SCRIPTS_OF_CHINESE = Map.of(
            "zh-hans", List.of("zh-hans"),
            "zh-hant", List.of("zh-hant"),
            "zh-tw", List.of("zh-hant"),
            "zh-hk", List.of("zh-hant"),
            "zh-mo", List.of("zh-hant"),
            "zh", List.of("zh-hans"));

    private final Map<Locale, ResourceBundle> catalogues = new LinkedHashMap<>();

    /** Finds the catalogues: the languages of every text first, then the others by their tags. */
    @PostConstruct
    public void discover() {
        Stream<Locale> others =
                Stream.of(Locale.getAvailableLocales()).sorted(Comparator.comparing(Locale::toLanguageTag));
        Stream.concat(EVERYWHERE.stream(), others)
                .filter(language -> language.getCountry().isEmpty()
                        && language.getVariant().isEmpty()
                        && Texts.class.getClassLoader().getResource(fileOf(language)) != null)
                .forEach(language -> catalogues.computeIfAbsent(language, Texts::load));
    }

    private static String fileOf(Locale language) {
        Control names = Control.getControl(Control.FORMAT_PROPERTIES);
        return names.toResourceName(names.toBundleName(CATALOGUES, language), "properties");
    }

    private static ResourceBundle load(Locale language) {
        return ResourceBundle.getBundle(
                CATALOGUES,
                language,
                Texts.class.getClassLoader(),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** The languages spoken here, the language of reference first. */
    public List<Locale> languages() {
        return List.copyOf(catalogues.keySet());
    }

    /** The language for somebody of this language where visitors are not expected: their own if every text exists in it, else English. */
    public static Locale everywhere(Locale language) {
        return EVERYWHERE.contains(language) ? language : Locale.ENGLISH;
    }

    /** The language in which the text under a key is given to somebody of this language. */
    public Locale spoken(Locale language, String key) {
        return catalogueOf(language).containsKey(key) ? language : everywhere(language);
    }

    /**
     * The best language spoken here for somebody who wishes for these, most wanted first.
     *
     * @param wishes language ranges of an {@code Accept-Language} header or a single language tag; may be null or nonsense
     */
    public Locale bestFor(String wishes) {
        if (wishes == null || wishes.isBlank()) {
            return REFERENCE;
        }
        try {
            List<LanguageRange> ranges = LanguageRange.mapEquivalents(LanguageRange.parse(wishes), SCRIPTS_OF_CHINESE);
            Locale best = Locale.lookup(ranges, catalogues.keySet());
            return best == null ? REFERENCE : best;
        } catch (IllegalArgumentException notLanguages) {
            return REFERENCE;
        }
    }

    /** Whether a text exists under this key. */
    public boolean has(String key) {
        return catalogues.get(REFERENCE).containsKey(key);
    }

    /**
     * The text under a key. One that has placeholders is a {@link MessageFormat} pattern; any other is taken as it stands.
     * A missing text is shown as its key, never as an exception: a test proves that none is missing.
     */
    public String get(Locale language, String key, Object... arguments) {
        Locale spoken = spoken(language, key);
        ResourceBundle catalogue = catalogueOf(spoken);
        if (!catalogue.containsKey(key)) {
            return key;
        }
        String text = catalogue.getString(key);
        return arguments.length == 0 || !text.contains("{") ? text : new MessageFormat(text, spoken).format(arguments);
    }

    private ResourceBundle catalogueOf(Locale language) {
        return catalogues.getOrDefault(language, catalogues.get(REFERENCE));
    }

    /** The name of an enum's value, under the key {@code <Enum>.<VALUE>}. */
    public String nameOf(Locale language, Enum<?> value) {
        return get(language, value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** All texts that exist in one language, by key. */
    public Map<String, String> all(Locale language) {
        ResourceBundle catalogue = catalogueOf(language);
        Map<String, String> all = new LinkedHashMap<>();
        catalogue.keySet().stream().sorted().forEach(key -> all.put(key, catalogue.getString(key)));
        return Collections.unmodifiableMap(all);
    }
}
