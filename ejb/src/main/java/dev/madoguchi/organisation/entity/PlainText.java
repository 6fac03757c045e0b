package dev.madoguchi.organisation.entity;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that people write and read, of at most {@link #max()} characters as people count them: an emoji or a kanji
 * outside the basic plane is one.
 *
 * <p>Any script, sign and emoji is welcome. Refused is what nobody sees and what makes a text look other than it is:
 * control characters, zero-width characters, characters that turn the writing direction, halves of characters.
 */
@Documented
@Constraint(validatedBy = PlainText.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {

    /** The greatest number of characters. */
    int max();

    /** Whether the text may have more than one line. */
    boolean lines() default false;

    /** The key of what to say of characters that do not belong. */
    String message() default "{validation.PlainText}";

    /** As Bean Validation wants it. */
    Class<?>[] groups() default {};

    /** As Bean Validation wants it. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a text as typed. */
    class Validator implements ConstraintValidator<PlainText, String> {

        private int max;
        private boolean lines;

        @Override
        public void initialize(PlainText constraint) {
            max = constraint.max();
            lines = constraint.lines();
        }

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            if (typed == null) {
                return true;
            }
            if (Writing.length(typed) > max) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{validation.PlainText.max}")
                        .addConstraintViolation();
                return false;
            }
            return Writing.isVisible(typed, lines);
        }
    }
}
