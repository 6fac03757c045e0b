package dev.madoguchi.telework.view;

import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignDay;
import dev.madoguchi.telework.entity.DayKind;
import dev.madoguchi.telework.entity.PeriodReversed;
import dev.madoguchi.telework.entity.PlanSection;
import dev.madoguchi.telework.entity.PlannedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A plan as it is typed: every day of the campaign with its numbers, and what fills many of them at once. */
class PlanSheet {

    private static final int WEEK = 7;

    private final Campaign campaign;
    private final List<PlanRow> rows;

    /** The days of the campaign, and those that were planned when its period was another. */
    PlanSheet(Campaign campaign, List<CampaignDay> calendar, PlanSection plan) {
        this.campaign = campaign;
        Map<LocalDate, CampaignDay> days = new TreeMap<>();
        plan.getDays().stream()
                .map(PlannedDay::getDay)
                .forEach(day -> days.put(day, new CampaignDay(day, DayKind.OUTSIDE)));
        calendar.forEach(day -> days.put(day.day(), day));
        this.rows = days.values().stream().map(day -> new PlanRow(day, plan)).toList();
    }

    /** The days, month by month. */
    List<PlanMonth> months() {
        Map<YearMonth, List<PlanRow>> months = new TreeMap<>();
        rows.forEach(row -> months.computeIfAbsent(YearMonth.from(row.getDay()), any -> new ArrayList<>())
                .add(row));
        return months.values().stream()
                .map(days -> new PlanMonth(days, campaign.keyDay()))
                .toList();
    }

    /** What is planned. */
    List<PlannedDay> planned() {
        List<PlannedDay> planned = new ArrayList<>();
        rows.forEach(row -> planned.addAll(row.planned()));
        return planned;
    }

    /**
     * Puts the numbers that are given on every working day of a period.
     *
     * @param from the first day; the campaign's where it is {@code null}
     * @param to the last day; the campaign's where it is {@code null}
     * @return how many days that are
     * @throws PeriodReversed if the period ends before it begins
     */
    int fill(LocalDate from, LocalDate to, PlanRow same) {
        LocalDate first = from == null ? campaign.startsOn() : from;
        LocalDate last = to == null ? campaign.endsOn() : to;
        if (last.isBefore(first)) {
            throw new PeriodReversed("fillTo");
        }
        List<PlanRow> filled = working()
                .filter(row -> !row.getDay().isBefore(first) && !row.getDay().isAfter(last))
                .toList();
        filled.forEach(row -> row.fill(same));
        return filled.size();
    }

    /** The working days of the first seven days of the campaign become those of every week after them, holidays left out. */
    void copyFirstWeek() {
        LocalDate second = campaign.startsOn().plusDays(WEEK);
        Map<DayOfWeek, PlanRow> week = new EnumMap<>(DayOfWeek.class);
        working()
                .filter(row -> row.getDay().isBefore(second))
                .forEach(row -> week.put(row.getDay().getDayOfWeek(), row));
        working()
                .filter(row -> !row.getDay().isBefore(second))
                .filter(row -> week.containsKey(row.getDay().getDayOfWeek()))
                .forEach(row -> row.copy(week.get(row.getDay().getDayOfWeek())));
    }

    /** Nobody anywhere. */
    void clear() {
        rows.forEach(row -> row.copy(new PlanRow()));
    }

    private Stream<PlanRow> working() {
        return rows.stream().filter(row -> row.getKind() == DayKind.WORKING);
    }
}
