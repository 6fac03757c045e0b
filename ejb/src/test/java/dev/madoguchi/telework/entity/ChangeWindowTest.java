package dev.madoguchi.telework.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ChangeWindowTest {

    /** Takes registrations until the campaign begins on 22 July, and runs until 6 September. */
    private static final Campaign EARLY = SampleCampaigns.closing(LocalDate.of(2019, 7, 22));

    @Test
    void whileRegistrationIsOpenEverythingCanBeChanged() {
        assertThat(new ChangeWindow(EARLY, LocalDate.of(2019, 7, 22)).closed(), empty());
    }

    @Test
    void afterwardsPlanAndContactCanBeChangedUntilTheCampaignEnds() {
        ChangeWindow window = new ChangeWindow(EARLY, LocalDate.of(2019, 9, 6));

        assertThat(
                window.closed(),
                contains(
                        SectionName.ORGANISATION,
                        SectionName.SUPPORT,
                        SectionName.SURVEY,
                        SectionName.SECURITY,
                        SectionName.PUBLICATION));
        assertThat(window.lastDayOf(SectionName.SUPPORT), is(Optional.of(LocalDate.of(2019, 7, 22))));
        assertThat(window.lastDayOf(SectionName.PLAN), is(Optional.of(LocalDate.of(2019, 9, 6))));
    }

    @Test
    void aCampaignThatIsClosedEarlyTakesNoOtherChangesFromThenOn() {
        Campaign campaign = SampleCampaigns.closing(LocalDate.of(2019, 7, 22));
        LocalDate today = LocalDate.of(2019, 6, 3);
        campaign.close(today, SampleCompanies.TODAY);
        ChangeWindow window = new ChangeWindow(campaign, today);

        assertThat(window.takes(SectionName.ORGANISATION), is(false));
        assertThat(window.takes(SectionName.PLAN), is(true));
        assertThat(window.lastDayOf(SectionName.ORGANISATION), is(Optional.of(today)));
    }

    @Test
    void theContactCanBeChangedAtAnyTime() {
        ChangeWindow window = new ChangeWindow(EARLY, LocalDate.of(2030, 1, 1));

        assertThat(window.takes(SectionName.CONTACT), is(true));
        assertThat(window.takes(SectionName.PLAN), is(false));
        assertThat(window.lastDayOf(SectionName.CONTACT), is(Optional.empty()));
    }
}
