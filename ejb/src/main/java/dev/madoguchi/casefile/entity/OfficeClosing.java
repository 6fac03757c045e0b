package dev.madoguchi.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Days on which an office, or every office, is closed besides weekends and national holidays: once, or every year from
 * then on. The turn of the year is one such rule; an anniversary or a day added by a new law is another.
 */
@Entity
@Table(name = "office_closing")
public class OfficeClosing {

    @Id
    private UUID id;

    @Column(name = "office_id")
    private UUID office;

    @Column(name = "first_on")
    private LocalDate firstOn;

    @Column(name = "last_on")
    private LocalDate lastOn;

    private boolean yearly;

    protected OfficeClosing() {}

    /** Closed from {@code firstOn} to {@code lastOn}, both included; {@code office} may be null for every office. */
    public OfficeClosing(UUID office, LocalDate firstOn, LocalDate lastOn, boolean yearly) {
        if (lastOn.isBefore(firstOn) || yearly && !lastOn.isBefore(firstOn.plusYears(1))) {
            throw new IllegalArgumentException("not a period within a year: " + firstOn + " to " + lastOn);
        }
        this.id = UUID.randomUUID();
        this.office = office;
        this.firstOn = firstOn;
        this.lastOn = lastOn;
        this.yearly = yearly;
    }

    /** Whether the day is one of the closed ones. */
    public boolean covers(LocalDate day) {
        int years = day.getYear() - firstOn.getYear();
        return isWithin(day, 0) || yearly && years > 0 && (isWithin(day, years) || isWithin(day, years - 1));
    }

    /** Whether another closing would add nothing to this one. */
    public boolean includes(OfficeClosing other) {
        return (yearly || !other.yearly)
                && other.firstOn.datesUntil(other.lastOn.plusDays(1)).allMatch(this::covers);
    }

    /** Whether none of its days has come: only then can it be removed without changing what was reckoned with it. */
    public boolean isToCome(LocalDate today) {
        return firstOn.isAfter(today);
    }

    public UUID id() {
        return id;
    }

    /** The office that is closed; empty for every office. */
    public Optional<UUID> office() {
        return Optional.ofNullable(office);
    }

    /** The first closed day; of a yearly closing, in its first year. */
    public LocalDate firstOn() {
        return firstOn;
    }

    public LocalDate lastOn() {
        return lastOn;
    }

    /** Whether it comes again every year. */
    public boolean isYearly() {
        return yearly;
    }

    private boolean isWithin(LocalDate day, int yearsLater) {
        return !day.isBefore(firstOn.plusYears(yearsLater)) && !day.isAfter(lastOn.plusYears(yearsLater));
    }
}
