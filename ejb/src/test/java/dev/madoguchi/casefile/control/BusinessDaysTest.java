package dev.madoguchi.casefile.control;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.casefile.entity.OfficeClosing;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BusinessDaysTest {

    private static final OfficeClosing TURN_OF_THE_YEAR =
            new OfficeClosing(null, LocalDate.parse("2015-12-29"), LocalDate.parse("2016-01-03"), true);
    private final BusinessDays days = new BusinessDays(List.of(TURN_OF_THE_YEAR));

    @ParameterizedTest
    @CsvSource({
        "2027-01-07, 5, 2026-12-25",
        "2026-11-24, 1, 2026-11-20",
        "2026-11-22, 1, 2026-11-20",
        "2026-12-25, 5, 2026-12-18"
    })
    void countingBackwardsLeavesTheSameDaysOut(LocalDate from, int count, LocalDate before) {
        assertThat(days.before(from, count), is(before));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-25, 5, 2027-01-07",
        "2026-11-20, 1, 2026-11-24",
        "2026-11-23, 1, 2026-11-24",
        "2026-11-24, 5, 2026-12-01",
        "2026-09-18, 1, 2026-09-24",
        "2026-05-01, 1, 2026-05-07",
        "2019-04-26, 1, 2019-05-07",
        "2026-11-21, 0, 2026-11-24",
        "2026-11-24, 0, 2026-11-24",
        "2024-02-28, 2, 2024-03-01"
    })
    void weekendsHolidaysAndClosingDaysAreNotCounted(LocalDate from, int count, LocalDate due) {
        assertThat(days.after(from, count), is(due));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-28", "2027-01-04"})
    void theOfficeWorksAroundTheTurnOfTheYear(LocalDate day) {
        assertThat(days.include(day), is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-12-29", "2026-12-29", "2026-12-30", "2026-12-31", "2029-01-02", "2029-01-03"})
    void aYearlyClosingCrossesTheTurnOfTheYear(LocalDate day) {
        assertThat(TURN_OF_THE_YEAR.covers(day), is(true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2015-01-02", "2014-12-29", "2026-12-28", "2026-01-04", "2026-06-01"})
    void aYearlyClosingStartsInItsFirstYearAndEndsEachTime(LocalDate day) {
        assertThat(TURN_OF_THE_YEAR.covers(day), is(false));
    }

    @Test
    void anOfficesOwnClosingHoldsOnce() {
        var anniversary = new OfficeClosing(null, LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-01"), false);
        var office = new BusinessDays(List.of(TURN_OF_THE_YEAR, anniversary));
        assertThat(office.after(LocalDate.parse("2026-09-30"), 1), is(LocalDate.parse("2026-10-02")));
        assertThat(office.after(LocalDate.parse("2027-09-30"), 1), is(LocalDate.parse("2027-10-01")));
    }

    @Test
    void countingForwardsAndCountingBetweenAgree() {
        Random random = new Random(2020);
        for (int round = 0; round < 200; round++) {
            LocalDate from = LocalDate.parse("2016-01-01").plusDays(random.nextInt(6000));
            int count = 1 + random.nextInt(30);
            LocalDate due = days.after(from, count);
            assertThat(from + " + " + count, days.between(from, due), is(count));
            assertThat(days.include(due), is(true));
            assertThat(from.plusDays(count), lessThanOrEqualTo(due));
        }
        assertThat(days.between(LocalDate.parse("2026-11-24"), LocalDate.parse("2026-11-24")), is(0));
        assertThat(days.between(LocalDate.parse("2026-11-25"), LocalDate.parse("2026-11-24")), is(0));
    }

    @Test
    void aDueDayMovesByTheBusinessDaysForWhichTheClockStoodStill() {
        LocalDate due = LocalDate.parse("2026-12-25");
        LocalDate monday = LocalDate.parse("2026-12-21");

        assertThat(days.postponed(due, monday, monday), is(due));
        assertThat(days.postponed(due, monday, LocalDate.parse("2026-12-22")), is(LocalDate.parse("2026-12-28")));
        assertThat(days.postponed(due, monday, LocalDate.parse("2027-01-04")), is(LocalDate.parse("2027-01-08")));
    }

    @Test
    void absurdRequestsAreRefused() {
        LocalDate day = LocalDate.parse("2026-11-24");
        assertThrows(IllegalArgumentException.class, () -> days.after(day, -1));
        assertThrows(IllegalArgumentException.class, () -> new OfficeClosing(null, day, day.minusDays(1), false));
        assertThrows(IllegalArgumentException.class, () -> new OfficeClosing(null, day, day.plusYears(1), true));
        var closedForGood = new BusinessDays(List.of(new OfficeClosing(null, day, day.plusYears(3), false)));
        assertThrows(IllegalStateException.class, () -> closedForGood.after(day, 1));
    }
}
