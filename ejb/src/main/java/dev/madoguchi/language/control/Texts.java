package dev.madoguchi.language.control;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/**
 * Every text of the application by key and language.
 *
 * <p>The languages are those for which a catalogue {@code texts/Texts_<lang>.properties} is on the class path; adding one
 * is adding a file.
 */
@ApplicationScoped
public class Texts {

    /** The language of reference, in which every text exists. */
    public static final Locale REFERENCE = Locale.JAPANESE;

    private static final String CATALOGUES = "texts.Texts";

    private final Map<Locale, ResourceBundle> catalogues = new LinkedHashMap<>();

    /** Finds the catalogues, the language of reference first. */
    @PostConstruct
    public void discover() {
        Stream.concat(Stream.of(REFERENCE), Stream.of(Locale.getAvailableLocales()))
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
            Locale best = Locale.lookup(Locale.LanguageRange.parse(wishes), catalogues.keySet());
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
        ResourceBundle catalogue = catalogues.getOrDefault(language, catalogues.get(REFERENCE));
        if (!catalogue.containsKey(key)) {
            return key;
        }
        String text = catalogue.getString(key);
        return arguments.length == 0 || !text.contains("{")
                ? text
                : new MessageFormat(text, language).format(arguments);
    }

    /** The name of an enum's value, under the key {@code <Enum>.<VALUE>}. */
    public String nameOf(Locale language, Enum<?> value) {
        return get(language, value.getDeclaringClass().getSimpleName() + "." + value.name());
    }

    /** All texts of one language by key. */
    public Map<String, String> all(Locale language) {
        ResourceBundle catalogue = catalogues.getOrDefault(language, catalogues.get(REFERENCE));
        Map<String, String> all = new LinkedHashMap<>();
        catalogue.keySet().stream().sorted().forEach(key -> all.put(key, catalogue.getString(key)));
        return Collections.unmodifiableMap(all);
    }
}
