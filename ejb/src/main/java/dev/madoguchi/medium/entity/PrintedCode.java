package dev.madoguchi.medium.entity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A code on paper: the letter M, 130 random bits in 26 characters of Crockford's Base32 (without I, L, O and U), and a check
 * character after Luhn modulo 32, which finds every single wrong character and nearly all neighbours that changed places. M is no
 * hexadecimal digit, so that no code is also the number of a card.
 *
 * @param value all 28 characters
 */
public record PrintedCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final char MARK = 'M';
    private static final int RANDOM = 26;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile(MARK + "[" + ALPHABET + "]{" + (RANDOM + 1) + "}");
    private static final SecureRandom CHANCE = new SecureRandom();

    /** A new one, which nobody has. */
    public static PrintedCode fresh() {
        StringBuilder code = new StringBuilder().append(MARK);
        for (int i = 0; i < RANDOM; i++) {
            code.append(ALPHABET.charAt(CHANCE.nextInt(ALPHABET.length())));
        }
        return new PrintedCode(code.append(checkOf(code)).toString());
    }

    /** The code in what was typed or scanned, if it is one without a mistake; O counts as 0, I and L as 1. */
    public static Optional<PrintedCode> in(String typed) {
        String code = Typed.compact(typed)
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        if (!FORM.matcher(code).matches()) {
            return Optional.empty();
        }
        int last = code.length() - 1;
        return checkOf(code.substring(0, last)) == code.charAt(last)
                ? Optional.of(new PrintedCode(code))
                : Optional.empty();
    }

    private static char checkOf(CharSequence payload) {
        int size = ALPHABET.length();
        int sum = 0;
        int factor = 2;
        for (int i = payload.length() - 1; i >= 0; i--) {
            int addend = factor * ALPHABET.indexOf(payload.charAt(i));
            sum += addend / size + addend % size;
            factor = 3 - factor;
        }
        return ALPHABET.charAt((size - sum % size) % size);
    }

    /** As it is printed for typing: groups of four. */
    public String grouped() {
        return value.replaceAll("(?<=\\G.{" + GROUP + "})(?=.)", "-");
    }
}
