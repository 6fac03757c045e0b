package dev.madoguchi.organisation.entity;

import java.util.regex.Pattern;

/**
 * A telephone number in Japan, in the grouping in which it was typed.
 *
 * <p>Ten digits after the fixed network's rules, eleven for mobile, IP and 0800 numbers. A number with the country code
 * +81 is turned into its domestic form.
 *
 * @param value digits and single hyphens, for example {@code 03-1234-5678}
 */
public record TelephoneNumber(String value) {

    private static final Pattern GROUPS = Pattern.compile("[0-9]+(-[0-9]+){0,3}");
    private static final Pattern SEPARATORS = Pattern.compile("[-()\\s.]+");
    private static final Pattern COUNTRY_CODE = Pattern.compile("^\\+81-?0?");
    private static final Pattern ELEVEN_DIGITS = Pattern.compile("0[5-9]0[0-9]{8}");
    private static final Pattern TEN_DIGITS = Pattern.compile("0(?![5-9]0)[1-9][0-9]{8}");

    public TelephoneNumber {
        if (value == null || !isNormalAndPossible(value)) {
            throw new TelephoneNumberInvalid();
        }
    }

    /** The number a person typed: full-width digits, brackets, spaces and +81 are forgiven. */
    public static TelephoneNumber of(String typed) {
        return new TelephoneNumber(normalise(typed));
    }

    public static boolean isValid(String typed) {
        return isNormalAndPossible(normalise(typed));
    }

    /** The digits only, as dialled. */
    public String digits() {
        return value.replace("-", "");
    }

    private static boolean isNormalAndPossible(String number) {
        String digits = number.replace("-", "");
        return GROUPS.matcher(number).matches()
                && (TEN_DIGITS.matcher(digits).matches()
                        || ELEVEN_DIGITS.matcher(digits).matches());
    }

    private static String normalise(String typed) {
        if (typed == null) {
            return "";
        }
        String grouped = SEPARATORS.matcher(Typing.withPlainHyphens(typed)).replaceAll("-");
        String domestic = COUNTRY_CODE.matcher(grouped).replaceFirst("0");
        return domestic.replaceAll("^-|-$", "");
    }

    @Override
    public String toString() {
        return value;
    }
}
