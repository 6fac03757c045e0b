package dev.madoguchi.telework.entity;

import static dev.madoguchi.telework.entity.SampleCompanies.KAIGAN;
import static dev.madoguchi.telework.entity.SampleCompanies.TODAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.telework.entity.Difference.Slot;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DifferencesTest {

    private final Application before = KAIGAN.application();
    private final Application after =
            new Application(UUID.randomUUID(), before.campaign(), before.organisationId(), TODAY, "企業 花子");

    @BeforeEach
    void begin() {
        after.startChange(before);
    }

    @Test
    void theSameAnswersDoNotDiffer() {
        assertThat(Differences.between(before, after), empty());
    }

    @Test
    void eachChangedAnswerIsToldInTheOrderOfTheForm() {
        after.publication().setItems(EnumSet.of(PublicItem.NAME));
        after.contact().setPhone("045-123-4567");
        after.organisation().setBuilding("3階");

        assertThat(
                Differences.between(before, after),
                contains(
                        new Difference(SectionName.ORGANISATION, "building", null, null, "3階"),
                        new Difference(SectionName.CONTACT, "phone", null, "03-1234-5678", "045-123-4567"),
                        new Difference(
                                SectionName.PUBLICATION,
                                "items",
                                null,
                                EnumSet.of(PublicItem.NAME, PublicItem.PLAN),
                                EnumSet.of(PublicItem.NAME))));
    }

    @Test
    void thePlanIsComparedDayByDayAndPlaceByPlace() {
        LocalDate keyDay = SampleCampaigns.DAYS_2019.keyDay();
        PlanSection plan = KAIGAN.plan();
        plan.setDays(List.of(
                new PlannedDay(keyDay, TeleworkPlace.HOME, 130),
                new PlannedDay(keyDay, TeleworkPlace.MOBILE, 5),
                new PlannedDay(keyDay.plusDays(1), TeleworkPlace.HOME, 120),
                new PlannedDay(keyDay.plusDays(2), TeleworkPlace.HOME, 120),
                new PlannedDay(keyDay.plusDays(5), TeleworkPlace.HOME, 120)));
        after.save(plan, TODAY, "企業 花子");

        assertThat(
                Differences.between(before, after),
                contains(
                        days(keyDay, TeleworkPlace.HOME, 120, 130),
                        days(keyDay, TeleworkPlace.MOBILE, null, 5),
                        days(keyDay.plusDays(6), TeleworkPlace.HOME, 120, null)));
    }

    @Test
    void nothingTickedAndNotAnsweredAreTheSame() {
        after.support().setOffers(null);

        assertThat(Differences.between(before, after), empty());
    }

    @Test
    void noQuestionOfTheFormIsForgotten() {
        Set<String> asked = before.sections().stream()
                .flatMap(section -> Stream.of(section.getClass().getDeclaredFields())
                        .filter(field -> !Modifier.isStatic(field.getModifiers()))
                        .map(field -> section.sectionName() + "." + field.getName()))
                .filter(question -> !question.equals("PLAN.days"))
                .collect(Collectors.toSet());
        Set<String> compared = Differences.QUESTIONS.stream()
                .map(question -> question.section() + "." + question.field())
                .collect(Collectors.toSet());

        assertThat(compared, is(asked));
    }

    private static Difference days(LocalDate day, TeleworkPlace place, Integer old, Integer fresh) {
        return new Difference(SectionName.PLAN, "days", new Slot(day, place), old, fresh);
    }
}
