package dev.madoguchi.telework.entity;

import dev.madoguchi.telework.entity.Difference.Slot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares two versions of an application answer by answer, in the order of the form. */
public final class Differences {

    /** Every question of the form but the plan of the days, which is compared day by day. */
    static final List<Question> QUESTIONS = List.of(
            body("name", OrganisationSection::getName),
            body("nameKana", OrganisationSection::getNameKana),
            body("corporateNumber", OrganisationSection::getCorporateNumber),
            body("withoutNumber", OrganisationSection::isWithoutNumber),
            body("postalCode", OrganisationSection::getPostalCode),
            body("prefecture", OrganisationSection::getPrefecture),
            body("city", OrganisationSection::getCity),
            body("street", OrganisationSection::getStreet),
            body("building", OrganisationSection::getBuilding),
            body("industry", OrganisationSection::getIndustry),
            body("sizeClass", OrganisationSection::getSizeClass),
            body("staffTotal", OrganisationSection::getStaffTotal),
            body("staffRegular", OrganisationSection::getStaffRegular),
            body("website", OrganisationSection::getWebsite),
            contact("department", ContactSection::getDepartment),
            contact("name", ContactSection::getName),
            contact("kana", ContactSection::getKana),
            contact("email", ContactSection::getEmail),
            contact("phone", ContactSection::getPhone),
            new Question(SectionName.PLAN, "offPeak", all -> all.plan().getOffPeak()),
            new Question(SectionName.PLAN, "offPeakHeadcount", all -> all.plan().getOffPeakHeadcount()),
            new Question(SectionName.SUPPORT, "supports", all -> all.support().getSupports()),
            new Question(SectionName.SUPPORT, "offers", all -> all.support().getOffers()),
            new Question(
                    SectionName.SUPPORT, "description", all -> all.support().getDescription()),
            new Question(SectionName.SURVEY, "willing", all -> all.survey().getWilling()),
            new Question(SectionName.SURVEY, "email", all -> all.survey().getEmail()),
            new Question(
                    SectionName.SURVEY, "baselineCommuters", all -> all.survey().getBaselineCommuters()),
            security("measures", SecuritySection::getMeasures),
            security("note", SecuritySection::getNote),
            security("declarationTitle", SecuritySection::getDeclarationTitle),
            security("declarationName", SecuritySection::getDeclarationName),
            security("declarationText", SecuritySection::getDeclarationText),
            security("declared", SecuritySection::isDeclared),
            new Question(
                    SectionName.PUBLICATION, "items", all -> all.publication().getItems()),
            new Question(
                    SectionName.PUBLICATION, "decided", all -> all.publication().isDecided()));

    private Differences() {}

    /** What {@code after} answers in another way than {@code before}; none where they say the same. */
    public static List<Difference> between(Application before, Application after) {
        List<Difference> found = new ArrayList<>();
        for (Question question : QUESTIONS) {
            Object old = question.answerIn(before);
            Object fresh = question.answerIn(after);
            if (!Objects.equals(old, fresh)) {
                found.add(new Difference(question.section(), question.field(), null, old, fresh));
            }
        }
        found.addAll(betweenDays(before.plan(), after.plan()));
        found.sort(Comparator.comparing(Difference::section));
        return List.copyOf(found);
    }

    private static List<Difference> betweenDays(PlanSection before, PlanSection after) {
        Map<Slot, Integer> old = headcounts(before);
        Map<Slot, Integer> fresh = headcounts(after);
        Set<Slot> slots = new TreeSet<>(Comparator.comparing(Slot::day).thenComparing(Slot::place));
        slots.addAll(old.keySet());
        slots.addAll(fresh.keySet());
        return slots.stream()
                .filter(slot -> !Objects.equals(old.get(slot), fresh.get(slot)))
                .map(slot -> new Difference(SectionName.PLAN, "days", slot, old.get(slot), fresh.get(slot)))
                .toList();
    }

    private static Map<Slot, Integer> headcounts(PlanSection plan) {
        return plan.getDays().stream()
                .collect(Collectors.toMap(
                        planned -> new Slot(planned.getDay(), planned.getPlace()), PlannedDay::getHeadcount));
    }

    private static Question body(String field, Function<OrganisationSection, Object> answer) {
        return new Question(SectionName.ORGANISATION, field, all -> answer.apply(all.organisation()));
    }

    private static Question contact(String field, Function<ContactSection, Object> answer) {
        return new Question(SectionName.CONTACT, field, all -> answer.apply(all.contact()));
    }

    private static Question security(String field, Function<SecuritySection, Object> answer) {
        return new Question(SectionName.SECURITY, field, all -> answer.apply(all.security()));
    }

    /** A question of the form. */
    record Question(SectionName section, String field, Function<Application, Object> answer) {

        /** Nothing ticked is no answer. */
        Object answerIn(Application all) {
            Object given = answer.apply(all);
            return given instanceof Collection<?> ticked && ticked.isEmpty() ? null : given;
        }
    }
}
