package dev.madoguchi.organisation.entity;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/**
 * The code in a letter: who has it receives post at the body's address.
 *
 * @param value ten plain digits
 */
public record LetterCode(String value) {

    private static final int DIGITS = 10;
    private static final int GROUP = 5;
    private static final Pattern FORM = Pattern.compile("[0-9]{" + DIGITS + "}");
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    public static LetterCode random() {
        StringBuilder digits = new StringBuilder(DIGITS);
        RANDOM.ints(DIGITS, 0, 10).forEach(digits::append);
        return new LetterCode(digits.toString());
    }

    /** The code a person typed: full-width digits, spaces and hyphens are forgiven. */
    public static LetterCode of(String typed) {
        return new LetterCode(
                typed == null
                        ? ""
                        : Typing.withoutSpaces(Typing.withPlainHyphens(typed)).replace("-", ""));
    }

    /** Whether it can be one at all. */
    public boolean isPossible() {
        return FORM.matcher(value).matches();
    }

    /** As printed, in groups that are easy to read: {@code 12345-67890}. */
    public String grouped() {
        return value.substring(0, GROUP) + "-" + value.substring(GROUP);
    }

    String hash(String salt) {
        return SecretHash.ofCode(value, salt);
    }

    /** Keeps the secret out of logs. */
    @Override
    public String toString() {
        return "LetterCode";
    }
}
