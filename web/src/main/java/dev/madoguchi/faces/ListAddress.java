package dev.madoguchi.faces;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the address of a list may carry. Addresses are edited, cut off and bookmarked: nonsense means nothing is asked. */
public final class ListAddress {

    private static final int LAST_PAGE = 10_000_000;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern NOT_IN_A_LINE = Pattern.compile("\\p{Cntrl}+");

    private ListAddress() {}

    /** The number of a page, from 1. */
    public static int page(String typed) {
        try {
            return Math.min(Math.max(Integer.parseInt(typed == null ? "" : typed), 1), LAST_PAGE);
        } catch (NumberFormatException noNumber) {
            return 1;
        }
    }

    /** What to search for: one line of no more than {@value #LONGEST_TEXT} characters, or nothing. */
    public static String text(String typed) {
        String line = typed == null
                ? ""
                : NOT_IN_A_LINE.matcher(typed).replaceAll(" ").strip();
        return line.substring(
                0, line.offsetByCodePoints(0, Math.min(LONGEST_TEXT, line.codePointCount(0, line.length()))));
    }

    /** A day as browsers send it, or nothing. */
    public static Optional<LocalDate> day(String typed) {
        try {
            return Optional.ofNullable(typed).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** One of the choices by its name, or nothing. */
    public static <E extends Enum<E>> Optional<E> choice(Class<E> choices, String typed) {
        return Stream.of(choices.getEnumConstants())
                .filter(choice -> choice.name().equals(typed))
                .findFirst();
    }

    /** How many pages of this size there are; one, if empty, at the least. */
    public static int pages(long total, int size) {
        return (int) Math.min(Math.max(1, (total + size - 1) / size), LAST_PAGE);
    }
}
