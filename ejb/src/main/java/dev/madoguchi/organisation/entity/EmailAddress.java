package dev.madoguchi.organisation.entity;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address to which this system can send: a plain local part and a domain with at least one dot.
 *
 * <p>Anything that could carry a second header line or a second recipient has no place in it.
 *
 * @param value the address with its domain in lower case and in ASCII
 */
public record EmailAddress(String value) {

    private static final int LONGEST = 254;
    private static final int LONGEST_LOCAL_PART = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL_PART = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final String LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
    private static final Pattern DOMAIN =
            Pattern.compile("(?:" + LABEL + "\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,58}[a-z0-9])");

    public EmailAddress {
        if (value == null || !isDeliverable(value)) {
            throw new EmailAddressInvalid();
        }
    }

    /** The address a person typed: full-width letters and an international domain are forgiven. */
    public static EmailAddress of(String typed) {
        return new EmailAddress(normalise(typed));
    }

    public static boolean isValid(String typed) {
        return isDeliverable(normalise(typed));
    }

    private static boolean isDeliverable(String address) {
        int at = address.lastIndexOf('@');
        return at > 0
                && at <= LONGEST_LOCAL_PART
                && address.length() <= LONGEST
                && LOCAL_PART.matcher(address.substring(0, at)).matches()
                && DOMAIN.matcher(address.substring(at + 1)).matches();
    }

    private static String normalise(String typed) {
        if (typed == null || typed.length() > LONGEST) {
            return "";
        }
        String plain = Typing.plain(typed);
        int at = plain.lastIndexOf('@');
        return at < 0 ? "" : plain.substring(0, at + 1) + domain(plain.substring(at + 1));
    }

    private static String domain(String typed) {
        try {
            return IDN.toASCII(typed).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException impossible) {
            return "";
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
