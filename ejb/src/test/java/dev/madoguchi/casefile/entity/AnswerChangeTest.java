package dev.madoguchi.casefile.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.casefile.entity.RecordedAnswer.Line;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AnswerChangeTest {

    private static final Line FRIDAY = day("2026-07-24", "120");
    private static final Line FEWER_ON_FRIDAY = day("2026-07-24", "80");
    private static final Line MONDAY = day("2026-07-27", "80");
    private static final Line TUESDAY = day("2026-07-28", "80");

    @Test
    void onlyWhatIsAnotherValueIsToldInTheOrderOfTheDays() {
        assertThat(
                AnswerChange.between(answer(FRIDAY, MONDAY), answer(FEWER_ON_FRIDAY, TUESDAY)),
                contains(
                        new AnswerChange(FRIDAY, FEWER_ON_FRIDAY),
                        new AnswerChange(MONDAY, null),
                        new AnswerChange(null, TUESDAY)));
        assertThat(
                AnswerChange.between(answer(FRIDAY, MONDAY), answer(FEWER_ON_FRIDAY, TUESDAY)).stream()
                        .map(AnswerChange::kind)
                        .toList(),
                contains(AnswerChangeKind.CHANGED, AnswerChangeKind.REMOVED, AnswerChangeKind.ADDED));
    }

    @Test
    void theSameValuesAreNoChange() {
        assertThat(AnswerChange.between(answer(FRIDAY, MONDAY), answer(FRIDAY, MONDAY)), is(empty()));
    }

    @Test
    void whatWasChosenIsComparedChoiceByChoice() {
        RecordedAnswer before = answer(Line.worded("SecurityMeasure.VPN"), Line.worded("SecurityMeasure.TRAINING"));

        assertThat(
                AnswerChange.between(before, answer(Line.worded("SecurityMeasure.VPN"))),
                contains(new AnswerChange(Line.worded("SecurityMeasure.TRAINING"), null)));
    }

    @Test
    void whatPeopleTypedAndSingleValuesStandBesideEachOtherInFull() {
        assertThat(AnswerChange.isTold(answer(FRIDAY, MONDAY), answer()), is(true));
        assertThat(AnswerChange.isTold(answer(FRIDAY), answer(MONDAY)), is(false));
        assertThat(AnswerChange.isTold(RecordedAnswer.typed("一行目\n二行目"), answer()), is(false));
    }

    private static Line day(String day, String headcount) {
        return Line.worded("telework_check.text.day", day, "TeleworkPlace.HOME", headcount);
    }

    private static RecordedAnswer answer(Line... lines) {
        return new RecordedAnswer(Stream.of(lines).toList());
    }
}
