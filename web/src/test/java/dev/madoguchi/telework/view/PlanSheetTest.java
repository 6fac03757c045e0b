package dev.madoguchi.telework.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignDay;
import dev.madoguchi.telework.entity.DayKind;
import dev.madoguchi.telework.entity.PeriodReversed;
import dev.madoguchi.telework.entity.PlanSection;
import dev.madoguchi.telework.entity.PlannedDay;
import dev.madoguchi.telework.entity.TeleworkPlace;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The whole plan as it is typed, for a campaign of 47 days with a holiday on Monday 12 August. */
class PlanSheetTest {

    private static final LocalDate FIRST = LocalDate.of(2019, 7, 22);
    private static final LocalDate LAST = LocalDate.of(2019, 9, 6);
    private static final LocalDate HOLIDAY = LocalDate.of(2019, 8, 12);
    private static final int WORKING_DAYS = 34;

    private static final Campaign CAMPAIGN = new Campaign() {
        @Override
        public LocalDate startsOn() {
            return FIRST;
        }

        @Override
        public LocalDate endsOn() {
            return LAST;
        }

        @Override
        public LocalDate keyDay() {
            return FIRST.plusDays(2);
        }
    };

    private static List<CampaignDay> calendar() {
        return FIRST.datesUntil(LAST.plusDays(1))
                .map(day -> new CampaignDay(day, kind(day)))
                .toList();
    }

    private static DayKind kind(LocalDate day) {
        if (day.equals(HOLIDAY)) {
            return DayKind.HOLIDAY;
        }
        return day.getDayOfWeek().getValue() > DayOfWeek.FRIDAY.getValue() ? DayKind.WEEKEND : DayKind.WORKING;
    }

    private static PlanSheet sheet(PlannedDay... planned) {
        PlanSection plan = new PlanSection();
        plan.setDays(List.of(planned));
        return new PlanSheet(CAMPAIGN, calendar(), plan);
    }

    private static PlannedDay home(LocalDate day, int headcount) {
        return new PlannedDay(day, TeleworkPlace.HOME, headcount);
    }

    private static PlanRow fifty() {
        PlanRow same = new PlanRow();
        same.setHome(50);
        return same;
    }

    @Test
    void theDaysStandMonthByMonth() {
        List<PlanMonth> months = sheet().months();
        assertThat(months.stream().map(month -> month.getRows().size()).toList(), contains(10, 31, 6));
        assertThat(
                months.get(0).getRowClasses(),
                is("plan__working plan__week,plan__working,plan__working plan__key,plan__working,plan__working,"
                        + "plan__weekend,plan__weekend,plan__working plan__week,plan__working,plan__working"));
    }

    @Test
    void allWorkingDaysAreFilledAndNoHoliday() {
        PlanSheet sheet = sheet();
        assertThat(sheet.fill(null, null, fifty()), is(WORKING_DAYS));
        assertThat(sheet.planned(), hasSize(WORKING_DAYS));
        assertThat(sheet.planned(), not(hasItem(home(HOLIDAY, 50))));
    }

    @Test
    void onlyThePeriodIsFilledAndOtherPlacesStay() {
        PlannedDay mobile = new PlannedDay(FIRST, TeleworkPlace.MOBILE, 3);
        PlanSheet sheet = sheet(mobile);
        assertThat(sheet.fill(FIRST, FIRST.plusDays(1), fifty()), is(2));
        assertThat(sheet.planned(), contains(home(FIRST, 50), mobile, home(FIRST.plusDays(1), 50)));
        assertThrows(PeriodReversed.class, () -> sheet.fill(LAST, FIRST, fifty()));
    }

    @Test
    void theFirstWeekBecomesEveryWeek() {
        LocalDate tuesday = FIRST.plusDays(1);
        PlanSheet sheet = sheet(home(FIRST, 10), home(tuesday, 20), home(FIRST.plusDays(8), 99), home(LAST, 7));
        sheet.copyFirstWeek();
        List<PlannedDay> planned = sheet.planned();
        assertThat(planned, hasItem(home(FIRST.plusDays(7), 10)));
        assertThat(planned, hasItem(home(tuesday.plusDays(7), 20)));
        assertThat(planned, not(hasItem(home(HOLIDAY, 10))));
        assertThat(planned, hasSize(6 + 7));
    }

    @Test
    void aDayOutsideTheCampaignIsShownUntilItIsTakenAway() {
        PlannedDay before = home(FIRST.minusDays(3), 5);
        PlanSheet sheet = sheet(before);
        PlanMonth july = sheet.months().get(0);
        assertThat(july.getRows().get(0).getKind(), is(DayKind.OUTSIDE));
        assertThat(july.isSaid(july.getRows().get(0)), is(true));
        assertThat(sheet.planned(), contains(before));
        sheet.clear();
        assertThat(sheet.planned(), is(empty()));
    }
}
