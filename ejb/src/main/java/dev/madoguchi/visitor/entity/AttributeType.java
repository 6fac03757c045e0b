package dev.madoguchi.visitor.entity;

import dev.madoguchi.organisation.entity.Prefecture;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What values an attribute takes. Each type puts a value as typed into the form in which it is kept. */
public enum AttributeType {

    /** A line of text. */
    TEXT {
        @Override
        Optional<String> kept(String typed, Attribute attribute) {
            return Optional.of(typed.strip());
        }
    },

    /** A name as machine-readable zones of passports write it: letters from A to Z, blanks, hyphens, apostrophes (ICAO 9303-3). */
    LATIN_NAME {
        @Override
        Optional<String> kept(String typed, Attribute attribute) {
            return matching(LATIN, plain(typed).replaceAll("\\s+", " "));
        }
    },

    /** The document number of a passport: six to nine letters and digits (ICAO 9303-4). */
    PASSPORT_NUMBER {
        @Override
        Optional<String> kept(String typed, Attribute attribute) {
            return matching(DOCUMENT_NUMBER, plain(typed).replaceAll("[ <-]", ""));
        }
    },

    /** A day, ISO 8601. */
    DATE {
        @Override
        Optional<String> kept(String typed, Attribute attribute) {
            try {
                return Optional.of(LocalDate.parse(typed.strip()).toString());
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }
    },

    /** A country or region, ISO 3166-1 alpha-2. */
    COUNTRY {
        @Override
        Optional<String> kept(String typed, Attribute attribute) {
            return Optional.of(plain(typed)).filter(COUNTRIES::contains);
        }
    },

    /** Languages, ISO 639-1, the preferred one first. */
    LANGUAGES {
        @Override
        Optional<String> kept(String typed, Attribute attribute) {
            return Optional.of(plain(typed).toLowerCase(Locale.ROOT)).filter(TONGUES::contains);
        }
    },

    /** Prefectures by their names in {@link Prefecture}. */
    PREFECTURES {
        @Override
        Optional<String> kept(String typed, Attribute attribute) {
            return Optional.of(plain(typed)).filter(name -> Arrays.stream(Prefecture.values())
                    .anyMatch(prefecture -> prefecture.name().equals(name)));
        }
    },

    /** One of the choices of the catalogue. */
    CHOICE {
        @Override
        Optional<String> kept(String typed, Attribute attribute) {
            return attribute.choice(typed.strip()).map(AttributeChoice::code);
        }
    },

    /** Some of the choices of the catalogue. */
    CHOICES {
        @Override
        Optional<String> kept(String typed, Attribute attribute) {
            return CHOICE.kept(typed, attribute);
        }
    };

    private static final Pattern LATIN = Pattern.compile("[A-Z]+(?:[ '-][A-Z]+)*");
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[A-Z0-9]{6,9}");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());
    private static final Set<String> TONGUES = Set.of(Locale.getISOLanguages());

    /** The form in which a value is kept; empty where it is none of this type. */
    abstract Optional<String> kept(String typed, Attribute attribute);

    private static String plain(String typed) {
        return Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }

    private static Optional<String> matching(Pattern pattern, String value) {
        return Optional.of(value).filter(pattern.asMatchPredicate());
    }
}
