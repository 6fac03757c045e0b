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
import java.util.Map;

/** The fields of a form fit each other; each that does not is refused at its own place. */
@Documented
@Constraint(validatedBy = RelationsHold.Validator.class)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RelationsHold {

    /** Never said: the form names what to say at each field. */
    String message() default "{validation.RelationsHold}";

    /** As Bean Validation wants it. */
    Class<?>[] groups() default {};

    /** As Bean Validation wants it. */
    Class<? extends Payload>[] payload() default {};

    /** A form whose fields depend on each other. */
    interface Form {
        /** What to do, as a key of the text catalogue in braces, by the field that does not fit. */
        Map<String, String> misfits();
    }

    /** Refuses each field that does not fit. */
    class Validator implements ConstraintValidator<RelationsHold, Form> {

        @Override
        public boolean isValid(Form form, ConstraintValidatorContext context) {
            Map<String, String> misfits = form == null ? Map.of() : form.misfits();
            context.disableDefaultConstraintViolation();
            misfits.forEach((field, text) -> context.buildConstraintViolationWithTemplate(text)
                    .addPropertyNode(field)
                    .addConstraintViolation());
            return misfits.isEmpty();
        }
    }
}
