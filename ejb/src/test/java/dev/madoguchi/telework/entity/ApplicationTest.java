package dev.madoguchi.telework.entity;

import static dev.madoguchi.telework.entity.SampleCompanies.KAIGAN;
import static dev.madoguchi.telework.entity.SampleCompanies.MIDORI;
import static dev.madoguchi.telework.entity.SampleCompanies.TODAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private final Application application =
            new Application(UUID.randomUUID(), SampleCampaigns.DAYS_2019.id(), UUID.randomUUID(), TODAY, "企業 花子");

    @Test
    void beginsWithWhatTheBodyIsKnownBy() {
        application.save(OrganisationSection.of(KAIGAN.organisation()), TODAY, "企業 花子");

        assertThat(application.organisation().getName(), is("海岸システム株式会社"));
        assertThat(application.organisation().getCorporateNumber(), is("7123456789012"));
        assertThat(application.organisation().isWithoutNumber(), is(false));
    }

    @Test
    void ofABodyWithoutANumberBeginsWithThatDeclared() {
        application.save(OrganisationSection.of(MIDORI.organisation()), TODAY, "企業 花子");

        assertThat(application.organisation().getCorporateNumber(), is(nullValue()));
        assertThat(application.organisation().isWithoutNumber(), is(true));
    }

    @Test
    void beginsWithWhatTheBodySaidLastTimeAboutItselfButPlansAnew() {
        application.startFrom(KAIGAN.application());

        assertThat(application.organisation().getStaffTotal(), is(500));
        assertThat(application.contact().getEmail(), is("hanako@example.jp"));
        assertThat(application.plan().getDays(), empty());
        assertThat(application.security().isDeclared(), is(false));
        assertThat(application.publication().isDecided(), is(false));
    }

    @Test
    void whatIsChangedNowDoesNotChangeWhatWasSaidLastTime() {
        Application earlier = KAIGAN.application();
        application.startFrom(earlier);
        application.organisation().setName("海岸ホールディングス株式会社");
        application.contact().setEmail("taro@example.jp");

        assertThat(earlier.organisation().getName(), is("海岸システム株式会社"));
        assertThat(earlier.contact().getEmail(), is("hanako@example.jp"));
    }

    @Test
    void aChangeBeginsWithAllAnswersInForceAndNamesThem() {
        Application inForce = KAIGAN.application();
        inForce.sortInto(ParticipationCategory.IMPLEMENTING, false, "2019-1");
        Registration registration = new Registration(inForce, SampleCampaigns.DAYS_2019, TODAY);
        inForce.bringsAbout(registration);

        application.startChange(inForce);

        assertThat(Differences.between(inForce, application), empty());
        assertThat(application.changedCase(), is(Optional.of(inForce.caseId())));
        assertThat(application.registration(), is(Optional.of(registration.id())));
    }

    @Test
    void whatAChangeWritesLeavesTheAnswersInForceAlone() {
        Application inForce = KAIGAN.application();
        application.startChange(inForce);
        application.save(new PlanSection(), TODAY, "企業 次郎");

        assertThat(inForce.plan().dayCount(), is(5));
    }

    @Test
    void aSavedSectionTakesThePlaceOfItsFormerSelfAndLeavesTheOthers() {
        Application complete = KAIGAN.application();
        complete.save(new PlanSection(), TODAY, "企業 次郎");

        assertThat(complete.plan().getDays(), empty());
        assertThat(complete.plan().getOffPeak(), is(nullValue()));
        assertThat(complete.contact().getName(), is("企業 花子"));
        assertThat(complete.savedAt(), is(TODAY));
        assertThat(complete.savedByName(), is("企業 次郎"));
    }

    @Test
    void everySectionHasItsPlaceInTheOrderOfTheForm() {
        assertThat(application.sections().stream().map(Section::sectionName).toList(), contains(SectionName.values()));
    }

    @Test
    void isOfNoCategoryAndUncheckedBeforeItIsHandedIn() {
        assertThat(application.category(), is(Optional.empty()));
        assertThat(application.riskTableVersion(), is(Optional.empty()));
        assertThat(application.findings(), empty());
    }

    @Test
    void keepsWhatTheTablesSaid() {
        application.sortInto(ParticipationCategory.SPECIAL_COOPERATION, true, "2019-1");
        application.assessed(EnumSet.of(Finding.SPECIAL_CATEGORY), "Table 1");

        assertThat(application.category(), is(Optional.of(ParticipationCategory.SPECIAL_COOPERATION)));
        assertThat(application.isSupporting(), is(true));
        assertThat(application.findings(), is(Set.of(Finding.SPECIAL_CATEGORY)));
        assertThat(application.riskTableVersion(), is(Optional.of("Table 1")));
    }

    @Test
    void whoeverSupportsOthersBesidesIsInBothCategories() {
        assertThat(
                ParticipationCategory.SPECIAL_COOPERATION.with(true),
                contains(ParticipationCategory.SPECIAL_COOPERATION, ParticipationCategory.SUPPORTING));
        assertThat(ParticipationCategory.SUPPORTING.with(true), contains(ParticipationCategory.SUPPORTING));
        assertThat(ParticipationCategory.IMPLEMENTING.with(false), contains(ParticipationCategory.IMPLEMENTING));
    }
}
