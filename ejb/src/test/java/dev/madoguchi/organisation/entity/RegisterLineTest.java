package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegisterLineTest {

    @Test
    void aLineIsABody() {
        RegisteredBody body =
                RegisterLine.of(SampleLines.values(SampleLines.KAIGAN, 0, "1")).body();
        assertThat(body.number(), is(SampleLines.number(1)));
        assertThat(body.name(), is("株式会社海岸商事"));
        assertThat(body.kana(), is("カイガンショウジ"));
        assertThat(body.kind(), is(BodyKind.STOCK_COMPANY));
        assertThat(body.seat().line(), is("東京都千代田区千代田１丁目２番３号"));
        assertThat(body.isClosed(), is(false));
        assertThat(body.successor(), is(Optional.empty()));
    }

    @Test
    void aClosedBodyNamesItsSuccessor() {
        String line = SampleLines.line(2, "海岸運輸", "2024-05-01", "2024-04-01");
        RegisteredBody body = RegisterLine.of(SampleLines.values(line, 0, "2")).body();
        assertThat(body.closing().on(), is(LocalDate.of(2024, 4, 1)));
        assertThat(body.closing().cause(), is(ClosingCause.MERGED));
        assertThat(body.successor(), is(Optional.of(SampleLines.number(1))));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 9000012090004, CHECK_DIGIT",
        "1, 12345, NUMBER_FORM",
        "1, '', NUMBER_FORM",
        "6, '', NAME",
        "6, '\u200B\u200F', NAME",
        "8, 999, KIND",
        "4, 2024/05/01, DATE",
        "5, '', DATE",
        "18, 2024-02-30, DATE"
    })
    void whatCannotBeTakenOverSaysWhy(int column, String value, LineFault fault) {
        RegisterLine line = RegisterLine.of(SampleLines.values(SampleLines.KAIGAN, column, value));
        assertThat(line.fault(), is(fault));
        assertThat(line.body(), nullValue());
    }

    @Test
    void aValueBeyondAllLengthsIsRefused() {
        assertThat(
                RegisterLine.of(SampleLines.values(SampleLines.KAIGAN, 11, "あ".repeat(501)))
                        .fault(),
                is(LineFault.TOO_LONG));
    }

    @Test
    void aReplacedStateSaysNothing() {
        RegisterLine line = RegisterLine.of(SampleLines.values(SampleLines.KAIGAN, 23, "0"));
        assertThat(line.fault(), nullValue());
        assertThat(line.body(), nullValue());
    }

    @ParameterizedTest
    @CsvSource({"髙﨑𠮷①商店, 髙﨑𠮷①商店", "'\u200B海岸\u202E商事', 海岸商事"})
    void anyCharacterIsKeptThatCanBeSeen(String written, String kept) {
        assertThat(
                RegisterLine.of(SampleLines.values(SampleLines.KAIGAN, 6, written))
                        .body()
                        .name(),
                is(kept));
    }

    @Test
    void aNumberTakenBackIsUnknown() {
        RegisteredBody body =
                RegisterLine.of(SampleLines.values(SampleLines.KAIGAN, 2, "99")).body();
        RegisterAnswer answer = new RegisterAnswer(true, java.util.Map.of(body.number(), body));
        assertThat(answer.standing(body.number()), is(RegisterAnswer.Standing.UNKNOWN));
    }

    @Test
    void nothingIsConcludedFromSilence() {
        assertThat(RegisterAnswer.NONE.standing(SampleLines.number(1)), is(RegisterAnswer.Standing.NOT_AVAILABLE));
    }
}
