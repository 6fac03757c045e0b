package dev.madoguchi.organisation.entity;

import dev.madoguchi.organisation.entity.CorporateNumberInvalid.Fault;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number by which the tax agency knows a body (法人番号): thirteen digits, the first of which checks the other twelve.
 *
 * <p>The check digit detects any single wrong digit except a 0 typed for a 9 and the reverse. That is why the
 * registered name is shown for confirmation wherever somebody types a number.
 *
 * @param value thirteen plain digits
 */
public record CorporateNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{12}");

    public CorporateNumber {
        Fault fault = judge(value);
        if (fault != null) {
            throw new CorporateNumberInvalid(fault);
        }
    }

    /** The number a person typed: full-width digits, spaces and hyphens are forgiven. */
    public static CorporateNumber of(String typed) {
        return new CorporateNumber(normalise(typed));
    }

    /** The number belonging to the twelve digits of the company registry (会社法人等番号). */
    public static CorporateNumber ofRegistryNumber(String twelveDigits) {
        return new CorporateNumber(checkDigit(twelveDigits) + twelveDigits);
    }

    /** What is wrong with the typed number, or nothing. */
    public static Optional<Fault> faultIn(String typed) {
        return Optional.ofNullable(judge(normalise(typed)));
    }

    private static String normalise(String typed) {
        return typed == null
                ? ""
                : Typing.withoutSpaces(Typing.withPlainHyphens(typed)).replace("-", "");
    }

    private static Fault judge(String digits) {
        if (digits == null || !FORM.matcher(digits).matches()) {
            return Fault.FORM;
        }
        return checkDigit(digits.substring(1)) == digits.charAt(0) - '0' ? null : Fault.CHECK_DIGIT;
    }

    private static int checkDigit(String twelveDigits) {
        int sum = 0;
        for (int position = 0; position < twelveDigits.length(); position++) {
            int digit = twelveDigits.charAt(twelveDigits.length() - 1 - position) - '0';
            sum += digit * (position % 2 == 0 ? 1 : 2);
        }
        return 9 - sum % 9;
    }

    @Override
    public String toString() {
        return value;
    }
}
