package dev.madoguchi.organisation.entity;

import dev.madoguchi.organisation.entity.CorporateNumberInvalid.Fault;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;

/** A corporate number as typed, or nothing. A wrong form and a wrong check digit are told apart. */
@Documented
@Constraint(validatedBy = ValidCorporateNumber.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.RECORD_COMPONENT,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE
})
@Retention(RetentionPolicy.RUNTIME)
public @interface ValidCorporateNumber {

    /** The key of what to say of a wrong form. */
    String message() default "{validation.ValidCorporateNumber}";

    /** As Bean Validation wants it. */
    Class<?>[] groups() default {};

    /** As Bean Validation wants it. */
    Class<? extends Payload>[] payload() default {};

    /** Judges a number as typed. */
    class Validator implements ConstraintValidator<ValidCorporateNumber, String> {

        @Override
        public boolean isValid(String typed, ConstraintValidatorContext context) {
            if (Typing.isBlank(typed)) {
                return true;
            }
            Optional<Fault> fault = CorporateNumber.faultIn(typed);
            if (fault.filter(Fault.CHECK_DIGIT::equals).isPresent()) {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{validation.ValidCorporateNumber.checkDigit}")
                        .addConstraintViolation();
            }
            return fault.isEmpty();
        }
    }
}
