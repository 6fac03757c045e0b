package dev.madoguchi.telework.view;

import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.PlanSection;
import dev.madoguchi.telework.entity.PlannedDay;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
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
    private static final Set<String> SAME_ON_ALL_DAYS = Set.of("sameHome", "sameSatelliteOffice", "sameMobile");

    private transient List<PlanRow> rows;
    private transient PlanRow same;

    @Override
    protected PlanSection sectionOf(Application application) {
        return application.plan().normalised();
    }

    @Override
    protected void opened() {
        same = new PlanRow(null, new PlanSection());
        rows = Stream.concat(
                        getCampaign().weekdays().stream(),
                        getSection().getDays().stream().map(PlannedDay::getDay))
                .distinct()
                .sorted()
                .map(day -> new PlanRow(day, getSection()))
                .toList();
    }

    @Override
    protected void collect() {
        getSection()
                .setDays(rows.stream().flatMap(row -> row.planned().stream()).collect(Collectors.toList()));
    }

    /** Puts the same numbers on all days, saves, and shows the days anew. */
    public String fill() {
        rows.forEach(row -> row.fill(same));
        save();
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

    /** One row per day. */
    public List<PlanRow> getRows() {
        return rows;
    }

    /** The numbers for all days. */
    public PlanRow getSame() {
        return same;
    }

    /** Which row is the key day's, as style classes of a table. */
    public String getRowClasses() {
        return rows.stream()
                .map(row -> row.getDay().equals(getCampaign().keyDay()) ? "plan__key" : "plan__day")
                .collect(Collectors.joining(","));
    }

    public List<Boolean> getAnswers() {
        return List.of(true, false);
    }
}
