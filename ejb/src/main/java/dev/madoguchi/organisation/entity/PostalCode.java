package dev.madoguchi.organisation.entity;

import java.util.regex.Pattern;

/**
 * A Japanese postal code; seven digits are stored, a hyphen after the third is shown.
 *
 * @param value seven plain digits
 */
public record PostalCode(String value) {

    private static final Pattern DIGITS = Pattern.compile("[0-9]{7}");
    private static final Pattern TYPED = Pattern.compile("〒?([0-9]{3})-?([0-9]{4})");

    public PostalCode {
        if (value == null || !DIGITS.matcher(value).matches()) {
            throw new PostalCodeInvalid();
        }
    }

    /** The code a person typed: 〒, full-width digits, spaces and any hyphen are forgiven. */
    public static PostalCode of(String typed) {
        var code = TYPED.matcher(normalise(typed));
        if (!code.matches()) {
            throw new PostalCodeInvalid();
        }
        return new PostalCode(code.group(1) + code.group(2));
    }

    public static boolean isValid(String typed) {
        return TYPED.matcher(normalise(typed)).matches();
    }

    private static String normalise(String typed) {
        return typed == null ? "" : Typing.withoutSpaces(Typing.withPlainHyphens(typed));
    }

    /** What a person typed as it is written on a letter; what is no code yet, as they typed it. */
    public static String written(String typed) {
        return isValid(typed) ? of(typed).toString() : typed;
    }

    /** As written on a letter: {@code 100-0001}. */
    @Override
    public String toString() {
        return value.substring(0, 3) + "-" + value.substring(3);
    }
}
