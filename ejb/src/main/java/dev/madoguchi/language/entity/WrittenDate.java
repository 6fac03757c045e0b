package dev.madoguchi.language.entity;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as people in Japan write it: {@code 2026-11-23}, {@code 2026/11/23}, {@code 2026年11月23日(月)}, {@code 20261123}, or with the era as
 * 令和8年11月23日, R8.11.23, ㋿元.5.1, 平成三十一年四月三十日; in digits of any width. An era is used strictly within its days, and a day of the
 * week that does not fit makes the date unreadable.
 */
public final class WrittenDate {

    private static final int LONGEST = 40;
    private static final String KANJI_DIGITS = "〇一二三四五六七八九";
    private static final String DAYS_OF_WEEK = "月火水木金土日";
    private static final String WEEKDAY = "(?:\\(([月火水木金土日])(?:曜日?)?\\))?";
    private static final Pattern SOLID = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern COMMON =
            Pattern.compile("(\\d{4})(?:[-/.年])(\\d{1,2})(?:[-/.月])(\\d{1,2})日?" + WEEKDAY);
    private static final Pattern OF_ERA =
            Pattern.compile("(明治|大正|昭和|平成|令和|[MTSHR])(元|\\d{1,2})(?:[-/.年])(\\d{1,2})(?:[-/.月])(\\d{1,2})日?" + WEEKDAY);
    private static final Pattern KANJI_NUMBER = Pattern.compile("[〇一二三四五六七八九十]+");

    private WrittenDate() {}

    /** The date that is meant; empty where there is none. */
    public static Optional<LocalDate> read(String written) {
        if (written == null || written.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = inDigits(Normalizer.normalize(written, Normalizer.Form.NFKC)
                .replaceAll("\\s", "")
                .replaceAll("[‐‑‒–—―−ー]", "-"));
        try {
            return read(SOLID.matcher(plain), COMMON.matcher(plain), OF_ERA.matcher(plain.toUpperCase()));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> read(Matcher solid, Matcher common, Matcher ofEra) {
        if (solid.matches()) {
            return Optional.of(LocalDate.of(number(solid, 1), number(solid, 2), number(solid, 3)));
        }
        if (common.matches()) {
            LocalDate day = LocalDate.of(number(common, 1), number(common, 2), number(common, 3));
            return Optional.of(day).filter(date -> fits(date, common.group(4)));
        }
        if (ofEra.matches()) {
            Era era = Era.of(ofEra.group(1));
            int year = "元".equals(ofEra.group(2)) ? 1 : number(ofEra, 2);
            LocalDate day = LocalDate.of(era.first.getYear() + year - 1, number(ofEra, 3), number(ofEra, 4));
            return Optional.of(day).filter(date -> year > 0 && era.covers(date) && fits(date, ofEra.group(5)));
        }
        return Optional.empty();
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static boolean fits(LocalDate date, String dayOfWeek) {
        return dayOfWeek == null
                || DAYS_OF_WEEK.indexOf(dayOfWeek) + 1 == date.getDayOfWeek().getValue();
    }

    /** Kanji numerals up to 99, and those written digit by digit, become digits. */
    private static String inDigits(String text) {
        return KANJI_NUMBER.matcher(text).replaceAll(found -> number(found.group()));
    }

    private static String number(String kanji) {
        int ten = kanji.indexOf('十');
        if (ten < 0) {
            return kanji.codePoints()
                    .map(KANJI_DIGITS::indexOf)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                    .toString();
        }
        int tens = ten == 0 ? 1 : KANJI_DIGITS.indexOf(kanji.charAt(ten - 1));
        int ones = ten == kanji.length() - 1 ? 0 : KANJI_DIGITS.indexOf(kanji.charAt(ten + 1));
        boolean plain = ten <= 1 && kanji.length() <= ten + 2 && tens > 0 && ones >= 0;
        return plain ? String.valueOf(tens * 10 + ones) : kanji;
    }

    /** The eras since the solar calendar, each from its first day to the day before the next. */
    private enum Era {
        MEIJI("明治", "M", LocalDate.of(1868, 1, 25)),
        TAISHO("大正", "T", LocalDate.of(1912, 7, 30)),
        SHOWA("昭和", "S", LocalDate.of(1926, 12, 25)),
        HEISEI("平成", "H", LocalDate.of(1989, 1, 8)),
        REIWA("令和", "R", LocalDate.of(2019, 5, 1));

        private final String name;
        private final String letter;
        private final LocalDate first;

        Era(String name, String letter, LocalDate first) {
            this.name = name;
            this.letter = letter;
            this.first = first;
        }

        static Era of(String written) {
            for (Era era : values()) {
                if (era.name.equals(written) || era.letter.equals(written)) {
                    return era;
                }
            }
            throw new IllegalArgumentException("no era");
        }

        boolean covers(LocalDate day) {
            boolean ended = ordinal() + 1 < values().length && !day.isBefore(values()[ordinal() + 1].first);
            return !day.isBefore(first) && !ended;
        }
    }
}
