package dev.madoguchi.language;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.language.control.ConstraintTexts;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Messages of Bean Validation come from our catalogues and name the limits. */
class ConstraintTextsTest {

    private record Sample(@Size(min = 2, max = 5) String text) {}

    private final ConstraintTexts texts = new ConstraintTexts();
    private final Validator validator = Validation.byDefaultProvider()
            .configure()
            .ignoreXmlConfiguration()
            .messageInterpolator(texts)
            .buildValidatorFactory()
            .getValidator();

    @Test
    void aBuiltInConstraintIsWordedInTheLanguageOfReference() {
        assertThat(violation().getMessage(), is("2文字以上5文字以内で入力してください。"));
    }

    @Test
    void aViolationCanBeWordedAgainInAnotherLanguage() {
        assertThat(texts.word(violation(), Locale.ENGLISH), is("Enter between 2 and 5 characters."));
    }

    private ConstraintViolation<Sample> violation() {
        return validator.validate(new Sample("x")).iterator().next();
    }
}
