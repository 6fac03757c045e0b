package dev.madoguchi.agency.entity;

import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code on a slip, which works once: eleven random characters (55 bits) of Crockford's Base32 and a check character, which is
 * found by Luhn's algorithm modulo 32 so that it stays within the alphabet.
 *
 * @param value twelve characters
 */
public record ClaimCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_CHARACTERS = 11;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[0-9A-HJKMNP-TV-Z]{" + (RANDOM_CHARACTERS + 1) + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static ClaimCode random() {
        StringBuilder made = new StringBuilder(RANDOM_CHARACTERS + 1);
        RANDOM.ints(RANDOM_CHARACTERS, 0, ALPHABET.length()).forEach(each -> made.append(ALPHABET.charAt(each)));
        return new ClaimCode(made.append(check(made)).toString());
    }

    /** The code a person typed: width, case, spaces and hyphens make no difference, O is zero, I and L are one. */
    public static ClaimCode of(String typed) {
        String plain = typed == null ? "" : Normalizer.normalize(typed, Normalizer.Form.NFKC);
        return new ClaimCode(plain.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Cf}\\p{Pd}\\u2212\\u30FC]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1'));
    }

    /** Whether it can be one at all. */
    public boolean isPossible() {
        return FORM.matcher(value).matches()
                && check(value.substring(0, RANDOM_CHARACTERS)) == value.charAt(RANDOM_CHARACTERS);
    }

    private static char check(CharSequence characters) {
        int base = ALPHABET.length();
        int sum = 0;
        for (int fromRight = 0; fromRight < characters.length(); fromRight++) {
            int digit = ALPHABET.indexOf(characters.charAt(characters.length() - 1 - fromRight));
            int weighed = fromRight % 2 == 0 ? digit * 2 : digit;
            sum += weighed / base + weighed % base;
        }
        return ALPHABET.charAt((base - sum % base) % base);
    }

    /** As printed, in groups that are easy to read: {@code 7K3M-9QXA-52TB}. */
    public String grouped() {
        return value.substring(0, GROUP) + "-" + value.substring(GROUP, 2 * GROUP) + "-" + value.substring(2 * GROUP);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "ClaimCode";
    }
}
