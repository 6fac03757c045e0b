package dev.madoguchi.telework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Transient;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How many people telework on which day and where, and whether commuting is staggered (時差出勤). */
@Embeddable
public class PlanSection implements Section {

    /** Kept by the application: an embedded object cannot hold a collection of its own. */
    @Transient
    @Size(max = 400)
    private List<@NotNull @Valid PlannedDay> days = new ArrayList<>();

    @NotNull(groups = Complete.class, message = "{validation.Chosen}")
    @Column(name = "off_peak")
    private Boolean offPeak;

    @Min(0)
    @Max(Section.MOST)
    @Column(name = "off_peak_headcount")
    private Integer offPeakHeadcount;

    @AssertTrue(groups = Complete.class, message = "{validation.OffPeakHeadcount}")
    private boolean isOffPeakHeadcountGiven() {
        return !Boolean.TRUE.equals(offPeak) || offPeakHeadcount != null && offPeakHeadcount > 0;
    }

    /** On how many different days at least one person teleworks. */
    public int dayCount() {
        return (int) days.stream().map(PlannedDay::getDay).distinct().count();
    }

    /** How many people telework on the given day, all places together. */
    public int headcountOn(LocalDate day) {
        return days.stream()
                .filter(planned -> planned.getDay().equals(day))
                .mapToInt(PlannedDay::getHeadcount)
                .sum();
    }

    /** The greatest number of people on one day; 0 where nothing is planned. */
    public int greatestHeadcount() {
        return days.stream()
                .map(PlannedDay::getDay)
                .distinct()
                .mapToInt(this::headcountOn)
                .max()
                .orElse(0);
    }

    /** One entry per day and place. */
    public List<@Valid PlannedDay> getDays() {
        return days;
    }

    public void setDays(List<@Valid PlannedDay> days) {
        List<PlannedDay> given = new ArrayList<>(days);
        this.days.clear();
        this.days.addAll(given);
    }

    /** From now on the days are those in {@code kept}, which follows every change. */
    PlanSection keepDaysIn(List<PlannedDay> kept) {
        days = kept;
        return this;
    }

    /** Whether the body staggers commuting; {@code null} while not answered. */
    public Boolean getOffPeak() {
        return offPeak;
    }

    public void setOffPeak(Boolean offPeak) {
        this.offPeak = offPeak;
    }

    /** How many people commute off-peak on a usual day of the period. */
    public Integer getOffPeakHeadcount() {
        return offPeakHeadcount;
    }

    public void setOffPeakHeadcount(Integer offPeakHeadcount) {
        this.offPeakHeadcount = offPeakHeadcount;
    }

    /** One entry per day and place, in their order. */
    @Override
    public PlanSection normalised() {
        Map<LocalDate, Map<TeleworkPlace, PlannedDay>> ordered = new TreeMap<>();
        days.forEach(planned -> ordered.computeIfAbsent(planned.getDay(), day -> new EnumMap<>(TeleworkPlace.class))
                .put(planned.getPlace(), planned));
        PlanSection kept = new PlanSection();
        ordered.values().forEach(places -> kept.days.addAll(places.values()));
        kept.offPeak = offPeak;
        kept.offPeakHeadcount = offPeakHeadcount;
        return kept;
    }

    @Override
    public SectionName sectionName() {
        return SectionName.PLAN;
    }

    @Override
    public void writeTo(Application application) {
        application.write(this);
    }
}
