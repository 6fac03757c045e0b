package dev.madoguchi.telework.entity;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.IDN;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An absolute address on the web, {@code http} or {@code https} only: it becomes a link on a public page. */
@Documented
@Constraint(validatedBy = WebAddress.Validator.class)
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
public @interface WebAddress {

    /** The key of what to say. */
    String message() default "{validation.WebAddress}";

    /** As Bean Validation wants it. */
    Class<?>[] groups() default {};

    /** As Bean Validation wants it. */
    Class<? extends Payload>[] payload() default {};

    /** Judges an address as typed; the name of its host may be in any script (RFC 5891). */
    class Validator implements ConstraintValidator<WebAddress, String> {

        private static final Pattern HOST = Pattern.compile("(?i)(https?://)([^/?#:@]+)((?:[:/?#].*)?)");

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            if (typed == null || typed.isBlank()) {
                return true;
            }
            try {
                URI address = URI.create(inAscii(typed.strip()));
                return ("https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme()))
                        && address.getHost() != null
                        && address.getUserInfo() == null;
            } catch (IllegalArgumentException malformed) {
                return false;
            }
        }

        private static String inAscii(String address) {
            Matcher parts = HOST.matcher(address);
            return parts.matches()
                    ? parts.group(1) + IDN.toASCII(parts.group(2), IDN.USE_STD3_ASCII_RULES) + parts.group(3)
                    : address;
        }
    }
}
