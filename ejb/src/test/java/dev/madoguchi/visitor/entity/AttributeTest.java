package dev.madoguchi.visitor.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttributeTest {

    private static Attribute attribute(AttributeType type, int most, Integer longest) {
        return new Attribute(
                "IT",
                type,
                AttributeSection.ABOUT,
                Sensitivity.PERSONAL,
                false,
                30,
                most,
                Optional.ofNullable(longest),
                Map.of("en", new AttributeText("It", Optional.empty())),
                List.of(
                        new AttributeChoice("SHRIMP", Optional.of(AllergenClass.MANDATORY), Map.of("en", "Shrimp")),
                        new AttributeChoice("PEACH", Optional.of(AllergenClass.RECOMMENDED), Map.of("en", "Peach"))));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, ' 窓辺ホテル ', 窓辺ホテル",
        "LATIN_NAME, 'ｅｒｉｋｓｓｏｎ　anna  maria', ERIKSSON ANNA MARIA",
        "LATIN_NAME, o'brien-smith, O'BRIEN-SMITH",
        "PASSPORT_NUMBER, ' l898-902c3 ', L898902C3",
        "DATE, 2026-12-01, 2026-12-01",
        "COUNTRY, kr, KR",
        "LANGUAGES, ZH, zh",
        "PREFECTURES, tokyo, TOKYO",
        "CHOICE, PEACH, PEACH"
    })
    void aValueIsPutIntoTheFormInWhichItIsKept(AttributeType type, String typed, String kept) {
        assertThat(attribute(type, 1, 30).kept(List.of(typed)), contains(kept));
    }

    @ParameterizedTest
    @CsvSource({
        "LATIN_NAME, 海岸",
        "LATIN_NAME, ANNA<<MARIA",
        "PASSPORT_NUMBER, 12345",
        "PASSPORT_NUMBER, 1234567890",
        "DATE, 2026-02-30",
        "COUNTRY, XX",
        "LANGUAGES, xx",
        "PREFECTURES, ATLANTIS",
        "CHOICE, WALNUT",
        "CHOICES, shrimp"
    })
    void whatIsNoValueIsRefusedAndNotRepeated(AttributeType type, String typed) {
        AttributeValueInvalid refused = assertThrows(
                AttributeValueInvalid.class, () -> attribute(type, 1, null).kept(List.of(typed)));
        assertThat(refused.textKey(), is("error.AttributeValueInvalid." + type));
        assertThat(refused.field(), is(Optional.of("IT")));
        assertThat(refused.getMessage().contains(typed), is(false));
    }

    @Test
    void severalValuesAreKeptOnceEachAndNoMoreThanFit() {
        Attribute allergens = attribute(AttributeType.CHOICES, 1, null);
        assertThat(allergens.kept(Arrays.asList("PEACH", "", null, "PEACH")), contains("PEACH"));
        assertThat(allergens.kept(List.of(" ")), is(empty()));
        assertThat(
                assertThrows(AttributeValueInvalid.class, () -> allergens.kept(List.of("PEACH", "SHRIMP")))
                        .textKey(),
                is("error.AttributeValueInvalid.TOO_MANY"));
    }

    @Test
    void lengthIsCountedAsPeopleCount() {
        Attribute text = attribute(AttributeType.TEXT, 1, 3);
        assertThat(text.kept(List.of("𠮷野家")), contains("𠮷野家"));
        assertThat(
                assertThrows(AttributeValueInvalid.class, () -> text.kept(List.of("𠮷野家さ")))
                        .textKey(),
                is("error.AttributeValueInvalid.TOO_LONG"));
    }
}
