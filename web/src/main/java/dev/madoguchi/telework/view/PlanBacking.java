package dev.madoguchi.telework.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.PlanSection;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How many people telework on which day and where. */
@Named
@ViewScoped
public class PlanBacking extends SectionBacking<PlanSection> {

    private static final long serialVersionUID = 1L;

    private static final String DAYS = "days";
    private static final Set<String> SAME_ON_ALL_DAYS =
            Set.of("fillFrom", "fillTo", "sameHome", "sameSatelliteOffice", "sameMobile");

    @Inject
    private transient Campaigns calendars;

    @Inject
    private transient Notices notices;

    private transient PlanSheet sheet;
    private transient List<PlanMonth> months;
    private transient PlanRow same;
    private LocalDate fillFrom;
    private LocalDate fillTo;

    @Override
    protected PlanSection sectionOf(Application application) {
        return application.plan().normalised();
    }

    @Override
    protected void opened() {
        same = new PlanRow();
        fillFrom = getCampaign().startsOn();
        fillTo = getCampaign().endsOn();
        sheet = new PlanSheet(getCampaign(), calendars.calendar(getCampaign().id()), getSection());
        months = sheet.months();
    }

    @Override
    protected void collect() {
        getSection().setDays(sheet.planned());
    }

    /** Puts the same numbers on all working days of the period, saves, and shows the days anew. */
    public String fill() {
        int days = sheet.fill(fillFrom, fillTo, same);
        save();
        notices.tell("telework_plan.text.filled", days);
        return to("plan");
    }

    /** Whether the days can be written. */
    public boolean isDaysUnlocked() {
        return super.getUnlocked() == null || super.getUnlocked().contains(DAYS);
    }

    /** The numbers for all days go with the days. */
    @Override
    public Set<String> getUnlocked() {
        Set<String> unlocked = super.getUnlocked();
        return unlocked == null || !unlocked.contains(DAYS)
                ? unlocked
                : Stream.concat(unlocked.stream(), SAME_ON_ALL_DAYS.stream()).collect(Collectors.toSet());
    }

    /** Puts the first week's numbers on all weeks, saves, and shows the days anew. */
    public String copyWeek() {
        sheet.copyFirstWeek();
        save();
        notices.tell("telework_plan.text.copied");
        return to("plan");
    }

    /** Takes all numbers away, saves, and shows the days anew. */
    public String clear() {
        sheet.clear();
        save();
        notices.tell("telework_plan.text.cleared");
        return to("plan");
    }

    /** The days of the campaign, month by month. */
    public List<PlanMonth> getMonths() {
        return months;
    }

    /** The numbers for all working days of a period. */
    public PlanRow getSame() {
        return same;
    }

    /** The first day of that period. */
    public LocalDate getFillFrom() {
        return fillFrom;
    }

    public void setFillFrom(LocalDate fillFrom) {
        this.fillFrom = fillFrom;
    }

    /** The last day of that period. */
    public LocalDate getFillTo() {
        return fillTo;
    }

    public void setFillTo(LocalDate fillTo) {
        this.fillTo = fillTo;
    }

    public List<Boolean> getAnswers() {
        return List.of(true, false);
    }
}
