package dev.madoguchi.faces;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class ListAddressTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"0", "-5", "x", "1.5", "99999999999", "'; drop table mail; --", "<b>", "😀"})
    void nonsenseIsTheFirstPageNoDayAndNoChoice(String typed) {
        assertThat(ListAddress.page(typed), is(1));
        assertThat(ListAddress.day(typed), is(Optional.empty()));
        assertThat(ListAddress.choice(DayOfWeek.class, typed), is(Optional.empty()));
    }

    @Test
    void aTextIsOneLineOfBearableLength() {
        assertThat(ListAddress.text(null), is(""));
        assertThat(ListAddress.text(" 海岸\u0000\r\n商事 "), is("海岸 商事"));
        assertThat(ListAddress.text("'; drop table mail; --"), is("'; drop table mail; --"));
        String emoji = ListAddress.text("😀".repeat(10_000));
        assertThat(emoji.codePointCount(0, emoji.length()), is(200));
    }

    @Test
    void whatMakesSenseIsTaken() {
        assertThat(ListAddress.page("7"), is(7));
        assertThat(ListAddress.day("2026-11-24"), is(Optional.of(LocalDate.of(2026, 11, 24))));
        assertThat(ListAddress.choice(DayOfWeek.class, "MONDAY"), is(Optional.of(DayOfWeek.MONDAY)));
    }

    @Test
    void aHugePageStillCountsRows() {
        assertThat(ListAddress.page("2147483647") * 50L, greaterThan(0L));
        assertThat(ListAddress.page("2147483647") * 50, greaterThan(0));
    }

    @Test
    void thePagesHoldAllRows() {
        assertThat(ListAddress.pages(0, 50), is(1));
        assertThat(ListAddress.pages(50, 50), is(1));
        assertThat(ListAddress.pages(51, 50), is(2));
    }
}
