package dev.madoguchi.telework.control;

import static dev.madoguchi.telework.entity.SampleCampaigns.DAYS_2018;
import static dev.madoguchi.telework.entity.SampleCampaigns.DAYS_2019;
import static dev.madoguchi.telework.entity.SampleCompanies.HIROBA;
import static dev.madoguchi.telework.entity.SampleCompanies.KAIGAN;
import static dev.madoguchi.telework.entity.SampleCompanies.MIDORI;
import static dev.madoguchi.telework.entity.SampleCompanies.TODAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.CategoryCondition;
import dev.madoguchi.telework.entity.CategoryResult;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.PlannedDay;
import dev.madoguchi.telework.entity.Readiness;
import dev.madoguchi.telework.entity.Readiness.SectionState;
import dev.madoguchi.telework.entity.SampleCompanies;
import dev.madoguchi.telework.entity.SectionName;
import dev.madoguchi.telework.entity.TeleworkPlace;
import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an applicant is told to mend, with the real constraints and a table that asks for anyone at all. */
class ApplicationChecksTest {

    private static ValidatorFactory factory;

    private final ApplicationChecks checks = new ApplicationChecks();

    @BeforeAll
    static void startValidation() {
        factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory();
    }

    @AfterAll
    static void stopValidation() {
        factory.close();
    }

    @BeforeEach
    void giveThemATable() {
        checks.validator = factory.getValidator();
        checks.clock = new JapanClock();
        checks.categories = (table, facts) -> new CategoryResult(List.of(
                new CategoryCondition(
                        ParticipationCategory.IMPLEMENTING,
                        facts.greatestHeadcount() + facts.offPeakHeadcount() > 0,
                        "any",
                        1,
                        facts.greatestHeadcount()),
                new CategoryCondition(ParticipationCategory.SUPPORTING, facts.supports(), "any", 1, 0)));
    }

    @ParameterizedTest
    @EnumSource
    void aCompleteApplicationCanBeHandedIn(SampleCompanies company) {
        assertThat(readiness(company.application()).problems(), empty());
    }

    @Test
    void anEmptyApplicationLacksSomethingInEverySection() {
        Application empty = new Application(UUID.randomUUID(), DAYS_2019.id(), UUID.randomUUID(), TODAY, "企業 花子");
        Readiness readiness = readiness(empty);

        assertThat(readiness.isReady(), is(false));
        for (SectionName section : SectionName.values()) {
            assertThat(section + " asks for nothing", readiness.of(section).isEmpty(), is(false));
            assertThat(readiness.state(section), is(SectionState.NOT_STARTED));
        }
    }

    @Test
    void aSectionThatLacksSomethingIsIncompleteAndTheOthersAreComplete() {
        Application application = KAIGAN.application();
        application.contact().setEmail(null);
        Readiness readiness = readiness(application);

        assertThat(readiness.state(SectionName.CONTACT), is(SectionState.INCOMPLETE));
        assertThat(readiness.state(SectionName.PLAN), is(SectionState.COMPLETE));
        assertProblem(application, "CONTACT email validation.Required");
    }

    @Test
    void aBodySaysItsNumberOrThatItHasNone() {
        assertProblem(
                change(KAIGAN, changed -> changed.organisation().setCorporateNumber(null)),
                "ORGANISATION corporateNumber validation.CorporateNumberOrNone");
        assertProblem(
                change(MIDORI, changed -> changed.organisation().setCorporateNumber("4000012090001")),
                "ORGANISATION corporateNumber validation.CorporateNumberOrNone");
    }

    @Test
    void aNumberWhoseCheckDigitIsWrongIsShownAtItsField() {
        List<String> problems =
                problems(change(KAIGAN, changed -> changed.organisation().setCorporateNumber("9000012090004")));

        assertThat(problems.get(0).startsWith("ORGANISATION corporateNumber "), is(true));
    }

    @Test
    void regularStaffArePartOfAllStaff() {
        assertProblem(
                change(KAIGAN, changed -> changed.organisation().setStaffRegular(501)),
                "ORGANISATION staffRegular validation.StaffRegularWithinTotal");
    }

    @Test
    void absurdNumbersAreRefused() {
        assertProblem(
                change(KAIGAN, changed -> changed.organisation().setStaffTotal(99_999_999)),
                "ORGANISATION staffTotal validation.Max");
        assertThat(
                problems(change(KAIGAN, changed -> changed.organisation().setStaffTotal(-1))),
                hasItem("ORGANISATION staffTotal validation.Min"));
        assertThat(
                problems(change(KAIGAN, changed -> changed.plan()
                        .setDays(List.of(new PlannedDay(DAYS_2019.keyDay(), TeleworkPlace.HOME, -5))))),
                hasItem("PLAN days validation.Min"));
    }

    @Test
    void staggeredCommutingSaysForHowMany() {
        assertProblem(
                change(KAIGAN, changed -> changed.plan().setOffPeak(true)),
                "PLAN offPeakHeadcount validation.OffPeakHeadcount");
    }

    @Test
    void whoSupportsOthersSaysWithWhat() {
        assertProblem(
                change(KAIGAN, changed -> changed.support().setSupports(true)),
                "SUPPORT offers validation.SupportOffers");
    }

    @Test
    void whoAnswersTheSurveySaysWhatItIsComparedWith() {
        assertProblem(
                change(KAIGAN, changed -> changed.survey().setBaselineCommuters(null)),
                "SURVEY baselineCommuters validation.BaselineCommuters");
    }

    @Test
    void theExecutiveDeclaresAndAtLeastOneMeasureIsTaken() {
        assertProblem(
                change(KAIGAN, changed -> changed.security().setDeclared(false)),
                "SECURITY declared validation.Declared");
        assertProblem(
                change(KAIGAN, changed -> changed.security().setMeasures(Set.of())),
                "SECURITY measures validation.ChooseOne");
    }

    @Test
    void theBodyDecidesWhatIsPublic() {
        assertProblem(
                change(KAIGAN, changed -> changed.publication().setDecided(false)),
                "PUBLICATION decided validation.PublicationDecided");
    }

    @Test
    void aMyNumberInFreeTextIsRefused() {
        assertProblem(
                change(KAIGAN, changed -> changed.security().setNote("連絡先 123456789018")),
                "SECURITY note validation.NoMyNumber");
    }

    @Test
    void everyPlannedDayLiesInTheCampaign() {
        LocalDate before = DAYS_2019.startsOn().minusDays(1);
        assertProblem(
                change(KAIGAN, changed -> changed.plan()
                        .setDays(List.of(new PlannedDay(before, TeleworkPlace.HOME, 1)))),
                "PLAN days validation.DayOutsideCampaign");
        assertThat(
                problemsFor(DAYS_2018.startsOn(), DAYS_2018.endsOn())
                        .contains("PLAN days validation.DayOutsideCampaign"),
                is(false));
    }

    @Test
    void noMorePeopleTeleworkCommuteOrAreComparedThanWorkThere() {
        assertProblem(
                change(KAIGAN, changed -> changed.plan()
                        .setDays(List.of(
                                new PlannedDay(DAYS_2019.keyDay(), TeleworkPlace.HOME, 300),
                                new PlannedDay(DAYS_2019.keyDay(), TeleworkPlace.MOBILE, 201)))),
                "PLAN days validation.HeadcountAboveStaff");
        assertProblem(
                change(KAIGAN, changed -> {
                    changed.plan().setOffPeak(true);
                    changed.plan().setOffPeakHeadcount(501);
                }),
                "PLAN offPeakHeadcount validation.HeadcountAboveStaff");
        assertProblem(
                change(KAIGAN, changed -> changed.survey().setBaselineCommuters(501)),
                "SURVEY baselineCommuters validation.HeadcountAboveStaff");
    }

    @Test
    void whoNeitherTeleworksNorSupportsTakesNoPart() {
        assertProblem(
                change(HIROBA, changed -> changed.support().setSupports(false)), "PLAN days validation.NoCategory");
    }

    @Test
    void problemsComeInTheOrderOfTheForm() {
        Application application = KAIGAN.application();
        application.publication().setDecided(false);
        application.organisation().setCity(" ");
        application.contact().setPhone(null);

        assertThat(
                problems(application),
                contains(
                        "ORGANISATION city validation.Required",
                        "CONTACT phone validation.Required",
                        "PUBLICATION decided validation.PublicationDecided"));
    }

    private List<String> problemsFor(LocalDate first, LocalDate last) {
        Application application = KAIGAN.application();
        application
                .plan()
                .setDays(List.of(
                        new PlannedDay(first, TeleworkPlace.HOME, 1), new PlannedDay(last, TeleworkPlace.HOME, 1)));
        return texts(checks.readiness(application, DAYS_2018));
    }

    private void assertProblem(Application application, String problem) {
        assertThat(problems(application), contains(problem));
    }

    private List<String> problems(Application application) {
        for (String language : List.of("ja", "en")) {
            ResourceBundle catalogue = ResourceBundle.getBundle("texts.Texts_" + language);
            readiness(application)
                    .problems()
                    .forEach(problem ->
                            assertThat(problem.textKey(), catalogue.containsKey(problem.textKey()), is(true)));
        }
        return texts(readiness(application));
    }

    private static List<String> texts(Readiness readiness) {
        return readiness.problems().stream()
                .map(problem -> problem.section() + " " + problem.field() + " " + problem.textKey())
                .toList();
    }

    private Readiness readiness(Application application) {
        return checks.readiness(application, DAYS_2019);
    }

    private static Application change(SampleCompanies company, Consumer<Application> change) {
        Application application = company.application();
        change.accept(application);
        return application;
    }
}
