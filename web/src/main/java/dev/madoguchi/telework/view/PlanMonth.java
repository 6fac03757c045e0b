package dev.madoguchi.telework.view;

import dev.madoguchi.telework.entity.DayKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The days of one month in a plan. */
public class PlanMonth {

    private final List<PlanRow> rows;
    private final LocalDate keyDay;

    PlanMonth(List<PlanRow> rows, LocalDate keyDay) {
        this.rows = rows;
        this.keyDay = keyDay;
    }

    /** Any day of the month, to name it by. */
    public LocalDate getDay() {
        return rows.get(0).getDay();
    }

    /** One row per day. */
    public List<PlanRow> getRows() {
        return rows;
    }

    /** How the rows look: what kind of day it is, the key day, and where a week begins. */
    public String getRowClasses() {
        return rows.stream().map(this::classesOf).collect(Collectors.joining(","));
    }

    private String classesOf(PlanRow row) {
        String kind = "plan__" + row.getKind().name().toLowerCase(Locale.ROOT);
        String key = row.getDay().equals(keyDay) ? " plan__key" : "";
        String week = row.getDay().getDayOfWeek() == DayOfWeek.MONDAY ? " plan__week" : "";
        return kind + key + week;
    }

    /** Whether the kind of the day is worth saying. */
    public boolean isSaid(PlanRow row) {
        return row.getKind() == DayKind.HOLIDAY || row.getKind() == DayKind.OUTSIDE;
    }
}
