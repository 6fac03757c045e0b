package dev.madoguchi.medium.entity;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of an IC card as a reader types it: 8 to 40 hexadecimal digits (UID of ISO/IEC 14443, IDm of FeliCa and the like), in
 * capitals. Anybody with a reader can read it, so it says which card it is and proves nothing more.
 */
public record CardNumber(String digits) {

    private static final Pattern FORM = Pattern.compile("[0-9A-F]{8,40}");

    /** The number in what was typed, whatever separates its digits. */
    public static Optional<CardNumber> in(String typed) {
        String digits = Typed.compact(typed).toUpperCase(Locale.ROOT);
        return FORM.matcher(digits).matches() ? Optional.of(new CardNumber(digits)) : Optional.empty();
    }
}
