package dev.madoguchi.language.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTest {

    @ParameterizedTest
    @CsvSource({
        "2026-11-23, 2026-11-23",
        "2026/1/3, 2026-01-03",
        "２０２６．１１．２３, 2026-11-23",
        "20261123, 2026-11-23",
        "2026年11月23日(月), 2026-11-23",
        "2026年11月23日（月曜日）, 2026-11-23",
        "' 2026 年 11 月 23 日 ', 2026-11-23",
        "令和元年5月1日, 2019-05-01",
        "R1.5.1, 2019-05-01",
        "r8-11-23, 2026-11-23",
        "㋿元.5.1, 2019-05-01",
        "㍻31年4月30日, 2019-04-30",
        "平成三十一年四月三十日, 2019-04-30",
        "令和八年十一月二十三日, 2026-11-23",
        "二〇二六年十月十日, 2026-10-10",
        "S64.1.7, 1989-01-07",
        "H1.1.8, 1989-01-08",
        "大正元年7月30日, 1912-07-30",
        "M45.7.29, 1912-07-29",
        "T15.12.24, 1926-12-24",
        "2028-02-29, 2028-02-29"
    })
    void datesAreReadAsPeopleWriteThem(String written, LocalDate meant) {
        assertThat(WrittenDate.read(written), is(Optional.of(meant)));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "明日",
                "2026-02-29",
                "2026-13-01",
                "23/11/2026",
                "11/23",
                "平成31年5月1日",
                "R1.4.30",
                "H1.1.7",
                "S64.1.8",
                "M45.7.30",
                "R0.5.1",
                "2026年11月23日(火)",
                "令和十十年1月1日",
                "二十二十年1月1日",
                "999999999999999999999999-01-01",
                "=1+1"
            })
    void whatIsNoDateIsNone(String written) {
        assertThat(WrittenDate.read(written), is(Optional.empty()));
    }
}
