package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.BusinessCalendar;
import dev.madoguchi.casefile.control.BusinessDays;
import dev.madoguchi.casefile.control.OfficeClosingRepository;
import dev.madoguchi.casefile.entity.ClosingNotPossible;
import dev.madoguchi.casefile.entity.ClosingNotPossible.Reason;
import dev.madoguchi.casefile.entity.ClosingPage;
import dev.madoguchi.casefile.entity.Office;
import dev.madoguchi.casefile.entity.OfficeClosing;
import dev.madoguchi.casefile.entity.OfficeClosingAdded;
import dev.madoguchi.casefile.entity.OfficeClosingRemoved;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The closing days of the offices, in the hands of operators: deadlines are reckoned with them from the moment they are known. */
@Stateless
@RolesAllowed(Roles.OPERATOR)
public class OfficeClosings {

    private static final int LONGEST_DAYS = 31;
    private static final int FAR_YEARS = 10;
    private static final int BUSINESS_DAY_WITHIN = 60;

    @Inject
    private OfficeClosingRepository closings;

    @Inject
    private BusinessCalendar calendar;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** A page of the closing days, the latest first. */
    public ClosingPage page(@Min(0) int first, @Min(1) @Max(200) int size) {
        return closings.page(first, size);
    }

    /** The offices that can be closed. */
    public List<Office> offices() {
        return closings.offices();
    }

    /**
     * Closes an office on days to come.
     *
     * @param office the office, or {@code null} for every office
     * @param yearly whether it is closed on these days every year from then on
     * @throws ClosingNotPossible if the days have come, are years away, are not a period, are closed already, or are too many
     */
    public void add(
            UUID office,
            @NotNull(message = "{validation.Required}") LocalDate firstOn,
            @NotNull(message = "{validation.Required}") LocalDate lastOn,
            boolean yearly) {
        if (!firstOn.isAfter(clock.today())) {
            throw new ClosingNotPossible(Reason.NOT_TO_COME);
        }
        requireNear(firstOn, "firstOn");
        if (lastOn.isBefore(firstOn)) {
            throw new ClosingNotPossible(Reason.REVERSED);
        }
        OfficeClosing closing = new OfficeClosing(office, firstOn, lastOn, yearly && isShort(firstOn, lastOn));
        List<OfficeClosing> known =
                closing.office().map(calendar::daysOf).orElseGet(calendar::days).closings();
        if (known.stream().anyMatch(each -> each.includes(closing))) {
            throw new ClosingNotPossible(Reason.CLOSED_ALREADY);
        }
        if (!isShort(firstOn, lastOn) || !leavesBusinessDays(known, closing)) {
            throw new ClosingNotPossible(Reason.TOO_LONG);
        }
        closings.add(closing);
        facts.fire(new OfficeClosingAdded(closing.id()));
    }

    private void requireNear(LocalDate day, String field) {
        LocalDate today = clock.today();
        if (day.isBefore(today.minusYears(FAR_YEARS)) || day.isAfter(today.plusYears(FAR_YEARS))) {
            throw new ClosingNotPossible(Reason.TOO_FAR, field);
        }
    }

    private static boolean isShort(LocalDate firstOn, LocalDate lastOn) {
        return lastOn.isBefore(firstOn.plusDays(LONGEST_DAYS));
    }

    private static boolean leavesBusinessDays(List<OfficeClosing> known, OfficeClosing closing) {
        List<OfficeClosing> all = new ArrayList<>(known);
        all.add(closing);
        BusinessDays days = new BusinessDays(all);
        LocalDate first = closing.firstOn();
        return first.datesUntil(first.plusDays(BUSINESS_DAY_WITHIN)).anyMatch(days::include);
    }

    /**
     * Takes days to come out of the closing days.
     *
     * @throws NotFound if there is no such entry
     * @throws ClosingNotPossible if its first day has come
     */
    public void remove(@NotNull UUID id) {
        OfficeClosing closing = closings.require(id);
        if (!closing.isToCome(clock.today())) {
            throw new ClosingNotPossible(Reason.NOT_TO_COME);
        }
        closings.remove(closing);
        facts.fire(new OfficeClosingRemoved(id));
    }

    /**
     * The day so many business days after a day, for an office or, with {@code null}, by what is common to all.
     *
     * @throws ClosingNotPossible if the day is years away
     */
    public LocalDate after(
            UUID office,
            @NotNull(message = "{validation.Required}") LocalDate day,
            @NotNull(message = "{validation.Required}") @Min(0) @Max(60) Integer count) {
        requireNear(day, "day");
        return office == null ? calendar.plusBusinessDays(day, count) : calendar.plusBusinessDays(day, count, office);
    }
}
