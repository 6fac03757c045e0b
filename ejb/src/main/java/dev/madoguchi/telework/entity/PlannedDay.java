package dev.madoguchi.telework.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Objects;

/** On this day so many people work at this kind of place. */
@Embeddable
public class PlannedDay {

    @NotNull
    @Column(name = "day")
    private LocalDate day;

    @NotNull
    @Enumerated(EnumType.STRING)
    private TeleworkPlace place;

    @Min(1)
    @Max(Section.MOST)
    private int headcount;

    protected PlannedDay() {}

    /** {@code headcount} people, at least one, at {@code place} on {@code day}. */
    public PlannedDay(LocalDate day, TeleworkPlace place, int headcount) {
        this.day = day;
        this.place = place;
        this.headcount = headcount;
    }

    public LocalDate getDay() {
        return day;
    }

    public TeleworkPlace getPlace() {
        return place;
    }

    public int getHeadcount() {
        return headcount;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlannedDay that
                && headcount == that.headcount
                && place == that.place
                && Objects.equals(day, that.day);
    }

    @Override
    public int hashCode() {
        return Objects.hash(day, place, headcount);
    }
}
