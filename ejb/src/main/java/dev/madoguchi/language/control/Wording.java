package dev.madoguchi.language.control;

import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says values the way people write them: dates, times in Japan, numbers, yes and no, names of enum values. */
@ApplicationScoped
public class Wording {

    @Inject
    private Texts texts;

    /** For CDI. */
    public Wording() {}

    Wording(Texts texts) {
        this.texts = texts;
    }

    /** The text under a key, its placeholders filled with the values in words. */
    public String text(Locale language, String key, Object... arguments) {
        Locale spoken = texts.spoken(language, key);
        Object[] inWords = Stream.of(arguments)
                .map(argument -> argument instanceof Number ? argument : of(spoken, argument))
                .toArray();
        return texts.get(spoken, key, inWords);
    }

    /** The value in words; nothing for nothing. */
    public String of(Locale language, Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Enum<?> constant) {
            return texts.nameOf(language, constant);
        }
        if (value instanceof LocalDate date) {
            return format(language, "format.date", date);
        }
        if (value instanceof Instant instant) {
            return format(language, "format.time", instant.atZone(JapanClock.ZONE));
        }
        if (value instanceof Boolean answer) {
            return texts.get(language, answer ? "general.yes" : "general.no");
        }
        if (value instanceof Integer || value instanceof Long) {
            return NumberFormat.getIntegerInstance(language).format(value);
        }
        if (value instanceof Collection<?> several) {
            return several.stream()
                    .map(each -> of(language, each))
                    .collect(Collectors.joining(texts.get(language, "format.separator")));
        }
        return value.toString();
    }

    /** A date without its year, for rows under a heading that gives it. */
    public String day(Locale language, LocalDate date) {
        return format(language, "format.day", date);
    }

    /** A date that comes every year. */
    public String yearly(Locale language, LocalDate date) {
        return format(language, "format.yearly", date);
    }

    /** The month of a date, with its year. */
    public String month(Locale language, LocalDate date) {
        return format(language, "format.month", date);
    }

    private String format(Locale language, String pattern, TemporalAccessor time) {
        return DateTimeFormatter.ofPattern(texts.get(language, pattern), language)
                .format(time);
    }
}
