package dev.madoguchi.casefile.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.casefile.entity.RecordedAnswer.Line;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordedAnswerTest {

    static Stream<RecordedAnswer> answers() {
        return Stream.of(
                new RecordedAnswer(List.of()),
                RecordedAnswer.typed("海岸商事株式会社"),
                RecordedAnswer.typed("一行目\n\n三行目"),
                RecordedAnswer.typed("Prefecture.TOKYO"),
                RecordedAnswer.typed("𠮷野家 😀 '); drop table"),
                new RecordedAnswer(List.of(Line.worded("Prefecture.TOKYO"))),
                new RecordedAnswer(List.of(
                        Line.worded("telework_check.text.day", "2026-07-24", "TeleworkPlace.HOME", "120"),
                        Line.worded("telework_check.text.day", "2026-07-25", "TeleworkPlace.HOME", "80"))));
    }

    @ParameterizedTest
    @MethodSource("answers")
    void whatIsKeptIsReadAgain(RecordedAnswer answer) {
        assertThat(RecordedAnswer.decoded(answer.encoded()), is(answer));
    }

    @Test
    void whatIsTypedNeverCountsAsAWord() {
        assertThat(
                RecordedAnswer.decoded(RecordedAnswer.typed("general.yes\tx").encoded()).lines().stream()
                        .map(Line::isTyped)
                        .toList(),
                contains(true));
    }

    @Test
    void nothingTypedIsNoAnswer() {
        assertThat(RecordedAnswer.typed("").isEmpty(), is(true));
        assertThat(RecordedAnswer.typed(null).isEmpty(), is(true));
    }
}
