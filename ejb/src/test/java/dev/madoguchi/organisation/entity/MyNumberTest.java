package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class MyNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789018",
                "１２３４５６７８９０１８",
                "1234-5678-9018",
                "1234 5678 9018",
                "１２３４　５６７８　９０１８",
                "1234ー5678ー9018",
                "1234 - 5678 - 9018",
                "1234.5678.9018",
                "123-456-789-018",
                "12345-6789018",
                "1 2 3 4 5 6 7 8 9 0 1 8",
                "一二三四五六七八九〇一八",
                "①②③④⑤⑥⑦⑧⑨0①⑧",
                "1234\u200B5678\u200B9018",
                "1234\n5678\n9018",
                "番号は123456789018です",
                "マイナンバー：１２３４－５６７８－９０１８。",
                "2026 1234 5678 9018",
                "No.5、123456789018",
                "2026年11月23日 123456789018",
                "mynumber_123456789018.pdf",
                "😀123456789018😀",
                "1234 5678 9018 5 1"
            })
    void oneIsFoundHoweverItIsWritten(String text) {
        assertThat(MyNumber.occursIn(text), is(true));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "123456789012",
                "7123456789012",
                "1234567890180",
                "4123456789018",
                "1234-5678-9018-1234",
                "電話 03-1234-5678",
                "〒100-0001 03-1234-5678",
                "1234、5678、9018",
                "12345678901",
                "在宅勤務を5日、100人で行います。",
                "2026-11-23 10:15:30",
                "12345678 words 9018"
            })
    void otherNumbersAreLeftAlone(String text) {
        assertThat(MyNumber.occursIn(text), is(false));
    }

    @Test
    void aLongTextIsReadInNoTime() {
        String digits = "1 ".repeat(5_000);
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> MyNumber.occursIn(digits));
        assertThat(MyNumber.occursIn("あ".repeat(10_000) + "123456789018"), is(true));
        assertThat(MyNumber.occursIn("9".repeat(10_000)), is(false));
    }
}
