package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import jakarta.validation.MessageInterpolator;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The constraints as a field uses them, by the keys of what they say. */
class ConstraintsTest {

    private static ValidatorFactory factory;
    private static Validator validator;

    /** One field per constraint. */
    record Form(
            @ValidCorporateNumber String corporateNumber,
            @PostalCodeText String postalCode,
            @TelephoneText String telephone,
            @EmailAddressText String email,
            @KanaText String kana,
            @NotBlank(message = "{validation.Required}") String needed,
            @PlainText(max = 10) @NoMyNumber String line,
            @PlainText(max = 20, lines = true) @NoMyNumber String text) {}

    @BeforeAll
    static void startValidation() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new Keys())
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    @AfterAll
    static void stopValidation() {
        factory.close();
    }

    private static List<String> faultsOf(String field, String value) {
        return validator.validateValue(Form.class, field, value).stream()
                .map(violation -> violation.getMessage())
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u3000\u3000", "\u00a0", "\t", "\u3164", "\u2800"})
    void blanksOfAnyScriptAreNothingTyped(String blanks) {
        assertThat(faultsOf("needed", blanks), contains("{validation.Required}"));
        assertThat(faultsOf("needed", blanks + "海"), empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"corporateNumber", "postalCode", "telephone", "email", "kana", "line", "text"})
    void nothingTypedIsAnotherConstraintsMatter(String field) {
        assertThat(faultsOf(field, null), empty());
        assertThat(faultsOf(field, ""), empty());
        assertThat(faultsOf(field, "  "), empty());
    }

    @Test
    void theFaultOfACorporateNumberIsNamed() {
        assertThat(faultsOf("corporateNumber", "4000012090001"), empty());
        assertThat(
                faultsOf("corporateNumber", "9000012090004"), contains("{validation.ValidCorporateNumber.checkDigit}"));
        assertThat(faultsOf("corporateNumber", "100000000"), contains("{validation.ValidCorporateNumber}"));
    }

    @Test
    void eachFieldSaysWhatIsWrong() {
        assertThat(faultsOf("postalCode", "123"), contains("{validation.PostalCodeText}"));
        assertThat(faultsOf("telephone", "123"), contains("{validation.TelephoneText}"));
        assertThat(faultsOf("email", "taro@"), contains("{validation.EmailAddressText}"));
        assertThat(faultsOf("kana", "漢字"), contains("{validation.KanaText}"));
        assertThat(faultsOf("kana", "あ".repeat(10_000)), empty());
        assertThat(faultsOf("line", "x".repeat(10_000)), contains("{validation.PlainText.max}"));
        assertThat(faultsOf("text", "1234-5678-9018"), contains("{validation.NoMyNumber}"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>x</b>",
                "'; DROP--",
                "😀😀😀😀😀😀😀😀😀😀",
                "𠮷野家で𠮷田が髙﨑",
                "👨‍👩‍👧 家族",
                "👍🏽 ok",
                "🏳️‍🌈",
                "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC7F",
                "葛\uDB40\uDD00城市",
                "שלום",
                "مرحبا",
                "${7*7}",
                "{max}"
            })
    void anyVisibleWritingIsWelcome(String typed) {
        assertThat(faultsOf("line", typed), empty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u0000b",
                "a\u001Bb",
                "a\u007Fb",
                "a\u200Bb",
                "a\u200Db",
                "a\u202Eb",
                "a\u2066b",
                "a\u200Fb",
                "a\uFEFFb",
                "a\u00ADb",
                "a\uD842",
                "\uDFB7a",
                "a\uFFFE",
                "a\u2028b",
                "a\nb",
                "\u200D"
            })
    void whatNobodySeesIsRefused(String typed) {
        assertThat(faultsOf("line", typed), contains("{validation.PlainText}"));
    }

    @Test
    void aTextOfSeveralLinesCountsEachEndOfLineOnce() {
        assertThat(faultsOf("text", "1234567890\r\n123456789\n"), contains("{validation.PlainText.max}"));
        assertThat(faultsOf("text", "12345678\r\n12345678\r\n"), empty());
    }

    /** Leaves the keys as they are. */
    private static final class Keys implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }
}
