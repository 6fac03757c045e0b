package dev.madoguchi.telework.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.madoguchi.telework.entity.CampaignDay;
import dev.madoguchi.telework.entity.DayKind;
import dev.madoguchi.telework.entity.PlanSection;
import dev.madoguchi.telework.entity.PlannedDay;
import dev.madoguchi.telework.entity.TeleworkPlace;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A day of the plan as it is typed, and back. */
class PlanRowTest {

    private static final LocalDate KEY_DAY = LocalDate.of(2019, 7, 24);

    private final PlannedDay atHome = new PlannedDay(KEY_DAY, TeleworkPlace.HOME, 120);

    @Test
    void aRowShowsWhatIsPlannedOnItsDay() {
        PlanRow row = row();
        assertThat(row.getHome(), is(120));
        assertThat(row.getMobile(), is(nullValue()));
    }

    @Test
    void nobodyAtAPlaceIsNoPlan() {
        PlanRow row = row();
        row.setMobile(0);
        assertThat(row.planned(), contains(atHome));
    }

    @Test
    void theSameNumberForAllDaysLeavesTheOtherPlacesAlone() {
        PlanRow same = new PlanRow();
        same.setSatelliteOffice(7);
        PlanRow row = row();
        row.fill(same);
        assertThat(row.planned(), contains(atHome, new PlannedDay(KEY_DAY, TeleworkPlace.SATELLITE_OFFICE, 7)));
    }

    private PlanRow row() {
        PlanSection plan = new PlanSection();
        plan.setDays(List.of(atHome));
        return new PlanRow(new CampaignDay(KEY_DAY, DayKind.WORKING), plan);
    }
}
