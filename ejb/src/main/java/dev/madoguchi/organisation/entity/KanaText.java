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

/** The reading of a name in any kana as typed, or nothing. What is too long is left to the constraint on length beside it. */
@Documented
@Constraint(validatedBy = KanaText.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface KanaText {

    /** The key of what to say. */
    String message() default "{validation.KanaText}";

    /** As Bean Validation wants it. */
    Class<?>[] groups() default {};

    /** As Bean Validation wants it. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a text as typed. */
    class Validator implements ConstraintValidator<KanaText, String> {

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            return Typing.isBlank(typed) || typed.length() > KanaName.LONGEST || KanaName.isValid(typed);
        }
    }
}
