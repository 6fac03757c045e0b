package dev.madoguchi.telework.entity;

import static dev.madoguchi.telework.entity.SampleCompanies.KAIGAN;
import static dev.madoguchi.telework.entity.SampleCompanies.TODAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StartedSectionsTest {

    private final Application application =
            new Application(UUID.randomUUID(), SampleCampaigns.DAYS_2019.id(), UUID.randomUUID(), TODAY, "企業 花子");

    @Test
    void nothingIsStartedInAnEmptyApplication() {
        assertThat(StartedSections.of(application), empty());
    }

    @Test
    void whatTheBodyIsKnownByStartsNoSection() {
        application.save(OrganisationSection.of(KAIGAN.organisation()), SampleCompanies.TODAY, "企業 花子");

        assertThat(StartedSections.of(application), empty());
    }

    @Test
    void everySectionIsStartedInACompleteApplication() {
        assertThat(StartedSections.of(KAIGAN.application()), is(EnumSet.allOf(SectionName.class)));
    }

    @Test
    void aNoIsAnAnswerToo() {
        application.support().setSupports(false);
        application.survey().setWilling(false);
        application.plan().setOffPeak(false);

        assertThat(
                StartedSections.of(application), is(Set.of(SectionName.SUPPORT, SectionName.SURVEY, SectionName.PLAN)));
    }
}
