package dev.madoguchi.visitor.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Days of a stay, and how long what is kept is kept after it. */
class StayTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Stay NONE = stay(null, null);

    private static Stay stay(String from, String to) {
        Map<String, List<String>> values = new HashMap<>();
        values.put(Stay.FROM, from == null ? List.of() : List.of(from));
        values.put(Stay.TO, to == null ? List.of() : List.of(to));
        return Stay.in(values);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-01, 2026-12-01",
        "2026-11-01, 2026-11-25",
        "2027-11-01, 2027-11-25",
        "2026-12-01,",
        ", 2026-12-01",
        ","
    })
    void aStayThatCanBeIsTaken(String from, String to) {
        assertDoesNotThrow(() -> stay(from, to).requirePossible(NONE, TODAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-02, 2026-12-01, REVERSED",
        "2026-11-01, 2026-11-24, OVER",
        "2027-11-01, 2027-11-26, TOO_FAR",
        "2027-11-26,, TOO_FAR"
    })
    void aStayThatCannotBeIsRefused(String from, String to, StayInvalid.Reason reason) {
        StayInvalid refused =
                assertThrows(StayInvalid.class, () -> stay(from, to).requirePossible(NONE, TODAY));
        assertThat(refused.data().get("reason"), is(reason));
    }

    @Test
    void anOldStayDoesNotStandInTheWayOfOtherAnswers() {
        Stay old = stay("2026-10-01", "2026-10-05");
        assertDoesNotThrow(() -> old.requirePossible(old, TODAY));
        assertDoesNotThrow(() -> stay("2026-10-02", "2026-10-05").requirePossible(old, TODAY));
    }

    @Test
    void aValueIsKeptSoManyDaysAfterTheStayOrAfterItsLastChangeWhereThatCameLater() {
        KeptAttribute kept =
                new KeptAttribute(UUID.randomUUID(), "DIET", new byte[1], Instant.parse("2026-11-24T15:00:00Z"));
        kept.reckonRetention(Optional.of(LocalDate.of(2026, 12, 5)), 30);
        assertThat(kept.keepUntil(), is(LocalDate.of(2027, 1, 4)));
        kept.reckonRetention(Optional.empty(), 30);
        assertThat(kept.keepUntil(), is(LocalDate.of(2026, 12, 25)));
        kept.reckonRetention(Optional.of(LocalDate.of(2025, 12, 5)), 30);
        assertThat(kept.keepUntil(), is(LocalDate.of(2026, 12, 25)));
    }
}
