package dev.madoguchi.telework.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlanSectionTest {

    private static final LocalDate MONDAY = LocalDate.of(2019, 7, 22);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);

    private final PlanSection plan = new PlanSection();

    @Test
    void theHeadcountOfADayIsThatOfAllItsPlaces() {
        plan.setDays(List.of(
                new PlannedDay(MONDAY, TeleworkPlace.HOME, 60),
                new PlannedDay(MONDAY, TeleworkPlace.SATELLITE_OFFICE, 40),
                new PlannedDay(TUESDAY, TeleworkPlace.HOME, 99)));

        assertThat(plan.headcountOn(MONDAY), is(100));
        assertThat(plan.headcountOn(TUESDAY), is(99));
    }

    @Test
    void aDayWithSeveralPlacesIsOneDay() {
        plan.setDays(List.of(
                new PlannedDay(MONDAY, TeleworkPlace.HOME, 1), new PlannedDay(MONDAY, TeleworkPlace.MOBILE, 1)));

        assertThat(plan.dayCount(), is(1));
    }

    @Test
    void theFullestDayCountsAllItsPlacesTogether() {
        plan.setDays(List.of(
                new PlannedDay(MONDAY, TeleworkPlace.HOME, 60),
                new PlannedDay(MONDAY, TeleworkPlace.MOBILE, 60),
                new PlannedDay(TUESDAY, TeleworkPlace.HOME, 100)));

        assertThat(plan.greatestHeadcount(), is(120));
    }

    @Test
    void nobodyTeleworksOnADayThatIsNotPlanned() {
        assertThat(plan.headcountOn(MONDAY), is(0));
        assertThat(plan.greatestHeadcount(), is(0));
        assertThat(plan.dayCount(), is(0));
    }
}
