package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.organisation.entity.CorporateNumberInvalid.Fault;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class CorporateNumberTest {

    @Test
    void theCheckDigitOfTheOrdinancesExampleIsSeven() {
        assertThat(CorporateNumber.ofRegistryNumber("123456789012").value(), is("7123456789012"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4000012090001",
                "４００００１２０９０００１",
                "4-0000-1209-0001",
                " 4000 0120　90001 ",
                "4ー0000ー1209ー0001",
                "4−0000−1209−0001"
            })
    void whatPeopleTypeIsForgiven(String typed) {
        assertThat(CorporateNumber.of(typed), is(new CorporateNumber("4000012090001")));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "0123456789012",
                "100000000",
                "71234567890123",
                "712345678901x",
                "七百十二兆",
                "<script>alert(1)</script>",
                "'; DROP TABLE organisation; --",
                "🏢🏢🏢🏢🏢🏢🏢🏢🏢🏢🏢🏢🏢",
                "٧١٢٣٤٥٦٧٨٩٠١٢"
            })
    void anythingElseHasTheWrongForm(String typed) {
        var failure = assertThrows(CorporateNumberInvalid.class, () -> CorporateNumber.of(typed));
        assertThat(failure.fault(), is(Fault.FORM));
    }

    @Test
    void aWrongCheckDigitIsToldApart() {
        var failure = assertThrows(CorporateNumberInvalid.class, () -> CorporateNumber.of("9000012090004"));
        assertThat(failure.data(), is(Map.of("fault", "CHECK_DIGIT")));
        assertThat(failure.textKey(), is("error.CorporateNumberInvalid.CHECK_DIGIT"));
        assertThat(failure.field(), is(Optional.of("corporateNumber")));
    }

    @Test
    void tenThousandCharactersAreRefusedAtOnce() {
        assertThat(CorporateNumber.faultIn("7".repeat(10_000)), is(Optional.of(Fault.FORM)));
    }

    @Test
    void everySingleWrongDigitIsDetectedButTheSwapOfZeroAndNine() {
        Random random = new Random(2018);
        for (int round = 0; round < 500; round++) {
            String right = CorporateNumber.ofRegistryNumber("%012d".formatted(random.nextLong(1_000_000_000_000L)))
                    .value();
            int position = 1 + random.nextInt(12);
            char wrong = (char) ('0' + random.nextInt(10));
            char was = right.charAt(position);
            boolean undetectable = (was == '0' || was == '9') && (wrong == '0' || wrong == '9');
            if (was == wrong || undetectable) {
                continue;
            }
            String mistyped = right.substring(0, position) + wrong + right.substring(position + 1);
            assertThat(mistyped, CorporateNumber.faultIn(mistyped), equalTo(Optional.of(Fault.CHECK_DIGIT)));
            assertThat(mistyped, not(right));
        }
    }
}
