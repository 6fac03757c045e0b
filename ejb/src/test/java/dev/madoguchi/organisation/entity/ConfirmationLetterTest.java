package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConfirmationLetterTest {

    private static final Instant NOW = Instant.parse("2026-11-24T01:00:00Z");
    private static final LetterAddress ADDRESS =
            new LetterAddress("１００－０００１", Prefecture.TOKYO, "千代田区", "千代田1番1号", null, "総務課");
    private static final LetterCode RIGHT = new LetterCode("0123456789");
    private static final LetterCode WRONG = new LetterCode("9876543210");

    private final ConfirmationLetter letter = new ConfirmationLetter(UUID.randomUUID(), ADDRESS, "founder", NOW);

    @Test
    void noCodeCanBeEnteredBeforeItIsPrinted() {
        LetterClosed closed = assertThrows(LetterClosed.class, () -> letter.enter(RIGHT, NOW));

        assertThat(closed.textKey(), is("error.LetterClosed.REQUESTED"));
        assertThat(letter.address().postalCode(), is("100-0001"));
    }

    @Test
    void theRightCodeIsTakenOnceAsPeopleTypeIt() {
        letter.print(RIGHT, "operator", NOW);

        assertThat(letter.enter(LetterCode.of("０１２３４ー５６７８９ "), NOW), is(true));
        assertThat(letter.state(NOW), is(LetterState.USED));
        assertThrows(LetterClosed.class, () -> letter.enter(RIGHT, NOW));
    }

    @Test
    void fiveWrongCodesLockItAlsoForTheRightOne() {
        letter.print(RIGHT, "operator", NOW);
        for (int left = 4; left >= 0; left--) {
            assertThat(letter.enter(WRONG, NOW), is(false));
            assertThat(letter.triesLeft(), is(left));
        }

        LetterClosed closed = assertThrows(LetterClosed.class, () -> letter.enter(RIGHT, NOW));
        assertThat(closed.textKey(), is("error.LetterClosed.LOCKED"));
        assertThrows(LetterClosed.class, () -> letter.print(RIGHT, "operator", NOW));
    }

    @Test
    void theCodeIsValidForThirtyDays() {
        letter.print(RIGHT, "operator", NOW);
        Instant tooLate = NOW.plus(ConfirmationLetter.VALIDITY);

        LetterClosed closed = assertThrows(LetterClosed.class, () -> letter.enter(RIGHT, tooLate));
        assertThat(closed.textKey(), is("error.LetterClosed.EXPIRED"));
        assertThat(letter.enter(RIGHT, tooLate.minusSeconds(1)), is(true));
    }

    @Test
    void printedAgainOnlyTheLaterCodeCounts() {
        letter.print(WRONG, "operator", NOW);
        letter.print(RIGHT, "operator", NOW);

        assertThat(letter.enter(WRONG, NOW), is(false));
        assertThat(letter.enter(RIGHT, NOW), is(true));
    }

    @Test
    void replacedItIsWorthNothing() {
        letter.print(RIGHT, "operator", NOW);
        letter.replace(NOW);

        LetterClosed closed = assertThrows(LetterClosed.class, () -> letter.enter(RIGHT, NOW));
        assertThat(closed.textKey(), is("error.LetterClosed.REPLACED"));
    }

    @Test
    void aCodeHasTenDigits() {
        assertThat(LetterCode.random().isPossible(), is(true));
        assertThat(LetterCode.of("123").isPossible(), is(false));
        assertThat(LetterCode.of(null).isPossible(), is(false));
        assertThat(RIGHT.grouped(), is("01234-56789"));
    }

    @Test
    void printedForANumberedBodyItGoesToTheSeatWhateverWasAskedFor() {
        letter.goTo(new RegisteredSeat("108-0001", "東京都港区見本町17-18", null));

        assertThat(letter.seat(), is(Optional.of("東京都港区見本町17-18")));
        assertThat(letter.address(), is(new LetterAddress("108-0001", null, null, null, null, "総務課")));
    }

    @Test
    void noneIsMadeWhereTheRegisterNamesNoSeat() {
        for (SeatTrouble trouble : SeatTrouble.values()) {
            RegisteredSeat none = new RegisteredSeat(null, null, trouble);
            SeatMissing missing = assertThrows(
                    SeatMissing.class, () -> ConfirmationLetter.toSeat(UUID.randomUUID(), none, "総務課", "founder", NOW));
            assertThat(missing.textKey(), is("error.SeatMissing." + trouble));
        }
    }
}
