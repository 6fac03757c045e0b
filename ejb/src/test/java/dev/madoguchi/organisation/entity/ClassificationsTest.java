package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassificationsTest {

    @Test
    void thereAreFortySevenPrefecturesInTheOrderOfTheirCodes() {
        assertThat(Prefecture.values().length, is(47));
        for (Prefecture prefecture : Prefecture.values()) {
            assertThat(prefecture.code(), is("%02d".formatted(prefecture.ordinal() + 1)));
            assertThat(Prefecture.ofCode(prefecture.code()), is(Optional.of(prefecture)));
        }
        assertThat(Prefecture.ofCode("48"), is(Optional.empty()));
        assertThat(Prefecture.ofCode(null), is(Optional.empty()));
        assertThat(Prefecture.TOKYO.code(), is("13"));
        assertThat(Prefecture.OSAKA.code(), is("27"));
    }

    @Test
    void thereAreTwentyDivisionsOfIndustry() {
        assertThat(Industry.values().length, is(20));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void allOfThemHaveNames(String language) {
        Set<String> keys = ResourceBundle.getBundle("texts.Texts", Locale.forLanguageTag(language))
                .keySet();
        Stream.of(Prefecture.values()).forEach(prefecture -> assertThat(keys, hasItem(prefecture.textKey())));
        Stream.of(Industry.values()).forEach(industry -> assertThat(keys, hasItem(industry.textKey())));
    }
}
