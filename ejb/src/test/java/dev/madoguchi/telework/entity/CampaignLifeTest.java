package dev.madoguchi.telework.entity;

import static dev.madoguchi.telework.entity.CampaignState.ANNOUNCED;
import static dev.madoguchi.telework.entity.CampaignState.ARCHIVED;
import static dev.madoguchi.telework.entity.CampaignState.CLOSED;
import static dev.madoguchi.telework.entity.CampaignState.DRAFT;
import static dev.madoguchi.telework.entity.CampaignState.OPEN;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A campaign from the first idea to the archive: July 2027, registration from 1 May to 30 June. */
class CampaignLifeTest {

    private static final LocalDate BEFORE = LocalDate.of(2027, 4, 1);
    private static final LocalDate OPENS = LocalDate.of(2027, 5, 1);
    private static final LocalDate CLOSES = LocalDate.of(2027, 6, 30);
    private static final Instant NOW = Instant.EPOCH;

    private final Campaign campaign = new Campaign(details(), "first");

    private static CampaignDetails details() {
        CampaignDetails details = new CampaignDetails();
        details.setCode("2027");
        details.setNameJa("テレワーク・デイズ2027");
        details.setNameEn("Telework Days 2027");
        details.setAreaJa("全国");
        details.setAreaEn("Nationwide");
        details.setStartsOn(LocalDate.of(2027, 7, 1));
        details.setEndsOn(LocalDate.of(2027, 7, 30));
        details.setKeyDay(LocalDate.of(2027, 7, 23));
        details.setBaselineFrom(LocalDate.of(2027, 6, 7));
        details.setBaselineTo(LocalDate.of(2027, 6, 11));
        details.setOpensOn(OPENS);
        details.setClosesOn(CLOSES);
        return details;
    }

    private static CampaignDetails with(Consumer<CampaignDetails> change) {
        CampaignDetails details = details();
        change.accept(details);
        return details;
    }

    private Campaign announced() {
        campaign.announce(BEFORE, NOW);
        return campaign;
    }

    @Test
    void itStandsWhereItsDatesAndTheOperatorPutIt() {
        assertThat(campaign.state(OPENS), is(DRAFT));
        assertThat(campaign.isOpenOn(OPENS), is(false));
        announced();
        assertThat(campaign.state(OPENS.minusDays(1)), is(ANNOUNCED));
        assertThat(campaign.state(OPENS), is(OPEN));
        assertThat(campaign.state(CLOSES), is(OPEN));
        assertThat(campaign.state(CLOSES.plusDays(1)), is(CLOSED));
        campaign.archive(CLOSES.plusDays(1), NOW);
        assertThat(campaign.state(CLOSES.plusDays(1)), is(ARCHIVED));
    }

    @Test
    void anOperatorClosesItBeforeItsLastDay() {
        announced().close(OPENS, NOW);
        assertThat(campaign.state(OPENS), is(CLOSED));
        assertThat(campaign.isOpenOn(OPENS), is(false));
        assertThrows(CampaignStepNotAllowed.class, () -> campaign.close(OPENS, NOW));
    }

    @Test
    void noStepIsTakenOutOfTurn() {
        assertThrows(CampaignStepNotAllowed.class, () -> campaign.close(BEFORE, NOW));
        assertThrows(CampaignStepNotAllowed.class, () -> campaign.archive(BEFORE, NOW));
        assertThrows(CampaignStepNotAllowed.class, () -> publish("x", OPENS, BEFORE));
        assertThrows(CampaignFieldFixed.class, () -> campaign.announce(CLOSES.plusDays(1), NOW));
        announced();
        assertThrows(CampaignStepNotAllowed.class, () -> campaign.announce(BEFORE, NOW));
        assertThrows(CampaignStepNotAllowed.class, () -> campaign.archive(OPENS, NOW));
        assertThrows(CampaignStepNotAllowed.class, () -> campaign.replaceTable("x", OPENS));
    }

    @Test
    void whileInTheMakingEverythingChanges() {
        campaign.revise(with(changed -> changed.setCode("2027-summer")), BEFORE);
        campaign.replaceTable("other", BEFORE);
        assertThat(campaign.categoryTableVersionOn(OPENS), is("2027-summer-1"));
        assertThat(campaign.categoryTableOn(OPENS), is("other"));
    }

    @Test
    void whatWasAnnouncedIsKeptAndTheWindowCanBeMovedWhileItIsToCome() {
        announced();
        refuses("keyDay", with(changed -> changed.setKeyDay(changed.getStartsOn())), OPENS);
        refuses("endsOn", with(changed -> changed.setEndsOn(changed.getEndsOn().plusDays(1))), OPENS);
        refuses("code", with(changed -> changed.setCode("x")), OPENS);
        refuses("opensOn", with(changed -> changed.setOpensOn(OPENS.plusDays(9))), OPENS.plusDays(1));
        refuses("closesOn", with(changed -> changed.setClosesOn(OPENS)), OPENS.plusDays(1));
        campaign.revise(with(changed -> changed.setClosesOn(CLOSES.plusDays(7))), CLOSES);
        assertThat(campaign.state(CLOSES.plusDays(7)), is(OPEN));
        assertThrows(CampaignStepNotAllowed.class, () -> campaign.revise(details(), CLOSES.plusDays(8)));
    }

    private void refuses(String field, CampaignDetails typed, LocalDate today) {
        CampaignFieldFixed refused = assertThrows(CampaignFieldFixed.class, () -> campaign.revise(typed, today));
        assertThat(refused.field().orElseThrow(), is(field));
    }

    @Test
    void aNewTableAppliesFromItsDayAndTheOldOneIsKept() {
        announced();
        publish("third", OPENS.plusDays(20), OPENS);
        publish("second", OPENS.plusDays(10), OPENS);
        assertThat(campaign.categoryTableOn(OPENS.plusDays(9)), is("first"));
        assertThat(campaign.categoryTableVersionOn(OPENS.plusDays(9)), is("2027-1"));
        assertThat(campaign.categoryTableOn(OPENS.plusDays(10)), is("second"));
        assertThat(campaign.categoryTableVersionOn(OPENS.plusDays(10)), is("2027-3"));
        assertThat(campaign.categoryTableOn(CLOSES), is("third"));
        assertThat(campaign.nextTableAfter(OPENS), is(Optional.of(OPENS.plusDays(10))));
        assertThat(campaign.nextTableAfter(OPENS.plusDays(20)), is(Optional.empty()));
    }

    @Test
    void aTableNeitherChangesThePastNorTakesAnothersDay() {
        announced();
        publish("second", OPENS.plusDays(10), OPENS);
        assertThrows(TableDayNotPossible.class, () -> publish("x", OPENS, OPENS));
        assertThrows(TableDayNotPossible.class, () -> publish("x", CLOSES.plusDays(1), OPENS));
        assertThrows(TableDayNotPossible.class, () -> publish("x", OPENS.plusDays(10), OPENS));
    }

    private void publish(String table, LocalDate from, LocalDate today) {
        campaign.publishTable(table, from, today, NOW, "運用 太郎");
    }

    @Test
    void datesThatFitEachOtherAreTaken() {
        assertThat(details().misfits(), is(anEmptyMap()));
        assertThat(new CampaignDetails().misfits(), is(anEmptyMap()));
    }

    @ParameterizedTest
    @CsvSource({
        "endsOn, 2027-06-30, NotBeforeFirstDay",
        "endsOn, +99999-01-01, YearOutOfReach",
        "endsOn, 2027-11-08, CampaignTooLong",
        "keyDay, 2027-06-30, KeyDayInPeriod",
        "keyDay, 2027-07-31, KeyDayInPeriod",
        "baselineTo, 2027-06-06, NotBeforeFirstDay",
        "baselineTo, 2027-07-01, BaselineBeforeCampaign",
        "closesOn, 2027-04-30, NotBeforeFirstDay",
        "closesOn, 2027-07-31, WindowWithinCampaign"
    })
    void aDateThatDoesNotFitIsRefusedAtItsField(String field, LocalDate day, String text) {
        CampaignDetails typed = details();
        Map<String, Consumer<LocalDate>> setters = Map.of(
                "endsOn", typed::setEndsOn,
                "keyDay", typed::setKeyDay,
                "baselineTo", typed::setBaselineTo,
                "closesOn", typed::setClosesOn);
        setters.get(field).accept(day);
        assertThat(typed.misfits().get(field), is("{validation." + text + "}"));
    }

    @Test
    void specialCooperationAsksForSomethingAndForNoLess() {
        CategoryRules rules = new CategoryRules();
        rules.setSpecial(true);
        assertThat(rules.misfits().keySet(), is(Set.of("specialDays")));
        rules.setPeople(10);
        rules.setDays(3);
        rules.setSpecialDays(2);
        rules.setSpecialKeyDay(9);
        assertThat(rules.misfits().keySet(), is(Set.of("specialDays", "specialKeyDay")));
        rules.setSpecialDays(3);
        rules.setSpecialKeyDay(10);
        assertThat(rules.misfits(), is(anEmptyMap()));
    }
}
