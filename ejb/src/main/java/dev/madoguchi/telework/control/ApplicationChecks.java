package dev.madoguchi.telework.control;

import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CategoryFacts;
import dev.madoguchi.telework.entity.CategoryResult;
import dev.madoguchi.telework.entity.Complete;
import dev.madoguchi.telework.entity.PlanSection;
import dev.madoguchi.telework.entity.PlannedDay;
import dev.madoguchi.telework.entity.Readiness;
import dev.madoguchi.telework.entity.Section;
import dev.madoguchi.telework.entity.SectionName;
import dev.madoguchi.telework.entity.SectionProblem;
import dev.madoguchi.telework.entity.StartedSections;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.groups.Default;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Says what is missing or wrong in an application: per section by its own constraints, and across sections. */
@ApplicationScoped
public class ApplicationChecks {

    @Inject
    Validator validator;

    @Inject
    CategoryTable categories;

    @Inject
    JapanClock clock;

    /** How far the application has come. */
    public Readiness readiness(Application application, Campaign campaign) {
        CategoryResult category =
                categories.apply(campaign.categoryTableOn(clock.today()), CategoryFacts.of(application, campaign));
        List<SectionProblem> problems = new ArrayList<>();
        application.sections().forEach(section -> problems.addAll(within(section)));
        problems.addAll(across(application, campaign, category));
        problems.sort(Comparator.comparing(SectionProblem::section));
        return new Readiness(List.copyOf(problems), StartedSections.of(application), category);
    }

    /**
     * Lets a section pass that can be kept: what is typed may be fine and yet grow too long in its normal form.
     *
     * @throws ConstraintViolationException if its normal form breaks a rule that holds for drafts too
     */
    public void requireStorable(Section section) {
        Set<ConstraintViolation<Section>> violations = validator.validate(section.normalised());
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
    }

    private List<SectionProblem> within(Section section) {
        List<String> fields = Stream.of(section.getClass().getDeclaredFields())
                .map(Field::getName)
                .toList();
        return validator.validate(section, Default.class, Complete.class).stream()
                .map(violation -> problem(section.sectionName(), violation))
                .sorted(Comparator.comparing(problem -> fields.indexOf(problem.field())))
                .toList();
    }

    private List<SectionProblem> across(Application application, Campaign campaign, CategoryResult category) {
        List<SectionProblem> problems = new ArrayList<>();
        PlanSection plan = application.plan();
        Integer staff = application.organisation().getStaffTotal();
        if (plan.getDays().stream().map(PlannedDay::getDay).anyMatch(day -> !campaign.covers(day))) {
            problems.add(new SectionProblem(
                    SectionName.PLAN,
                    "days",
                    "validation.DayOutsideCampaign",
                    Map.of("from", campaign.startsOn(), "to", campaign.endsOn())));
        }
        if (staff != null && plan.greatestHeadcount() > staff) {
            problems.add(aboveStaff(SectionName.PLAN, "days", staff));
        }
        if (staff != null && above(plan.getOffPeakHeadcount(), staff)) {
            problems.add(aboveStaff(SectionName.PLAN, "offPeakHeadcount", staff));
        }
        if (staff != null && above(application.survey().getBaselineCommuters(), staff)) {
            problems.add(aboveStaff(SectionName.SURVEY, "baselineCommuters", staff));
        }
        if (category.category().isEmpty()) {
            problems.add(new SectionProblem(SectionName.PLAN, "days", "validation.NoCategory", Map.of()));
        }
        return problems;
    }

    private static boolean above(Integer headcount, int staff) {
        return headcount != null && headcount > staff;
    }

    private static SectionProblem aboveStaff(SectionName section, String field, int staff) {
        return new SectionProblem(section, field, "validation.HeadcountAboveStaff", Map.of("staff", staff));
    }

    private static SectionProblem problem(SectionName section, ConstraintViolation<?> violation) {
        String field = null;
        for (Path.Node node : violation.getPropertyPath()) {
            field = field == null ? node.getName() : field;
        }
        return new SectionProblem(
                section,
                FIELDS_OF_RULES.getOrDefault(field, field),
                textKey(violation.getMessageTemplate()),
                violation.getConstraintDescriptor().getAttributes());
    }

    /** Built-in constraints speak with texts of ours, see {@link dev.madoguchi.language.control.ConstraintTexts}. */
    private static String textKey(String template) {
        return template.replaceAll("^\\{|}$", "")
                .replaceAll("^jakarta\\.validation\\.constraints\\.(\\w+)\\.message$", "validation.$1");
    }

    /** At which field a rule over several fields is shown. */
    private static final Map<String, String> FIELDS_OF_RULES = Map.of(
            "corporateNumberDecided", "corporateNumber",
            "staffRegularPlausible", "staffRegular",
            "offPeakHeadcountGiven", "offPeakHeadcount",
            "offersChosen", "offers",
            "baselineCommutersGiven", "baselineCommuters");
}
