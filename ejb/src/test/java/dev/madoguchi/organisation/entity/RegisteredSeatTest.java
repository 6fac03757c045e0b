package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.madoguchi.organisation.entity.RegisteredBody.Closing;
import dev.madoguchi.organisation.entity.RegisteredBody.Seat;
import dev.madoguchi.organisation.entity.RegisteredBody.Version;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisteredSeatTest {

    private static final String NUMBER = "2999903000020";
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Seat MINATO = new Seat("1080001", "東京都", "港区", "見本町17-18", null);

    @Test
    void aLetterGoesToTheSeatOfAnOpenRecord() {
        RegisteredSeat seat = RegisteredSeat.of(answer(MINATO, null, false), NUMBER);

        assertThat(seat, is(new RegisteredSeat("108-0001", "東京都港区見本町17-18", null)));
    }

    @Test
    void theRegisterMayHaveNoPostalCode() {
        Seat without = new Seat(null, "東京都", "港区", "見本町17-18", null);

        assertThat(RegisteredSeat.of(answer(without, null, false), NUMBER).postalCode(), is(nullValue()));
    }

    @Test
    void aClosedRecordHasNoSeat() {
        Closing closing = new Closing(DAY, ClosingCause.ofCode("01").orElseThrow(), null);

        assertThat(trouble(answer(MINATO, closing, false)), is(SeatTrouble.CLOSED));
    }

    @Test
    void aNumberThatIsUnknownOrTakenBackHasNoSeat() {
        assertThat(trouble(new RegisterAnswer(true, Map.of())), is(SeatTrouble.UNKNOWN));
        assertThat(trouble(answer(MINATO, null, true)), is(SeatTrouble.UNKNOWN));
    }

    @Test
    void nothingIsConcludedWhereNobodyAnswers() {
        assertThat(trouble(RegisterAnswer.NONE), is(SeatTrouble.NOT_AVAILABLE));
    }

    @Test
    void noLetterGoesAbroad() {
        Seat abroad = new Seat(null, null, null, null, "1 Example Road, Singapore");

        assertThat(trouble(answer(abroad, null, false)), is(SeatTrouble.ABROAD));
    }

    private static SeatTrouble trouble(RegisterAnswer answer) {
        return RegisteredSeat.of(answer, NUMBER).trouble();
    }

    private static RegisterAnswer answer(Seat seat, Closing closing, boolean removed) {
        RegisteredBody body = new RegisteredBody(
                NUMBER, "みなと灯倉庫株式会社", null, BodyKind.STOCK_COMPANY, seat, closing, new Version(DAY, DAY), removed);
        return new RegisterAnswer(true, Map.of(NUMBER, body));
    }
}
