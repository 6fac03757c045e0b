package dev.madoguchi.telework.entity;

import static dev.madoguchi.telework.entity.SampleCampaigns.DAYS_2019;
import static dev.madoguchi.telework.entity.SampleCompanies.HIROBA;
import static dev.madoguchi.telework.entity.SampleCompanies.KAIGAN;
import static dev.madoguchi.telework.entity.SampleCompanies.TODAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CategoryFactsTest {

    @Test
    void areTakenFromThePlanTheSurveyAndTheSupport() {
        assertThat(
                CategoryFacts.of(KAIGAN.application(), DAYS_2019), is(new CategoryFacts(5, 120, 120, 0, true, false)));
        assertThat(CategoryFacts.of(HIROBA.application(), DAYS_2019), is(new CategoryFacts(0, 0, 0, 0, false, true)));
    }

    @Test
    void areNoneWhileNothingIsAnswered() {
        Application empty = new Application(UUID.randomUUID(), DAYS_2019.id(), UUID.randomUUID(), TODAY, "企業 花子");

        assertThat(CategoryFacts.of(empty, DAYS_2019), is(new CategoryFacts(0, 0, 0, 0, false, false)));
    }

    @Test
    void offPeakCommutersCountOnlyWhereCommutingIsStaggered() {
        Application application = HIROBA.application();
        application.plan().setOffPeakHeadcount(7);
        assertThat(CategoryFacts.of(application, DAYS_2019).offPeakHeadcount(), is(0));

        application.plan().setOffPeak(true);
        assertThat(CategoryFacts.of(application, DAYS_2019).offPeakHeadcount(), is(7));
    }

    @Test
    void supportWithoutAnyOfferIsNone() {
        Application application = HIROBA.application();
        application.support().setOffers(Set.of());

        assertThat(CategoryFacts.of(application, DAYS_2019).supports(), is(false));
    }
}
