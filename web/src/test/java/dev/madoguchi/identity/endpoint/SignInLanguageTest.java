package dev.madoguchi.identity.endpoint;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInLanguageTest {

    @ParameterizedTest
    @CsvSource({"zh-Hans, zh-CN", "zh-Hant, zh-TW", "ko, ko", "en, en", "ja, ja"})
    void theScriptsOfChineseAreNamedByACountry(String ours, String theirs) {
        assertThat(SignInLanguage.inCountries(ours), is(theirs));
    }
}
