package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.OfficeClosing;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days on which an office works: not Saturdays, Sundays and national holidays, and not the days on which it is closed.
 *
 * @param closings when the office is closed besides
 */
public record BusinessDays(List<OfficeClosing> closings) {

    private static final int LONGEST_SEARCH = 366;

    public BusinessDays {
        closings = List.copyOf(closings);
    }

    /** Whether the day is a national holiday of Japan, on whatever day of the week it falls. */
    public static boolean isNationalHoliday(LocalDate day) {
        return NationalHolidays.contain(day);
    }

    /** Whether the office works on this day. */
    public boolean include(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !NationalHolidays.contain(day)
                && closings.stream().noneMatch(closing -> closing.covers(day));
    }

    /**
     * The day that comes {@code count} business days after {@code day}, which itself is not counted; with 0 the day itself
     * or the next business day.
     */
    public LocalDate after(LocalDate day, int count) {
        if (count < 0) {
            throw new IllegalArgumentException("business days are counted forwards, not " + count);
        }
        LocalDate result = count == 0 ? onOrAfter(day) : day;
        for (int counted = 0; counted < count; counted++) {
            result = onOrAfter(result.plusDays(1));
        }
        return result;
    }

    /** The day that comes {@code count} business days before {@code day}, which itself is not counted; with 0 the day itself. */
    public LocalDate before(LocalDate day, int count) {
        LocalDate result = day;
        for (int counted = 0; counted < count; counted++) {
            result = lastBefore(result);
        }
        return result;
    }

    private LocalDate lastBefore(LocalDate day) {
        return Stream.iterate(day.minusDays(1), earlier -> earlier.minusDays(1))
                .limit(LONGEST_SEARCH)
                .filter(this::include)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the office was closed for a year before " + day));
    }

    /** How many business days lie after {@code first} up to and including {@code last}; 0 when there is none. */
    public int between(LocalDate first, LocalDate last) {
        return first.isBefore(last)
                ? (int) first.plusDays(1)
                        .datesUntil(last.plusDays(1))
                        .filter(this::include)
                        .count()
                : 0;
    }

    /** The day to which {@code due} moves when the clock stands still from {@code first} to {@code last}. */
    public LocalDate postponed(LocalDate due, LocalDate first, LocalDate last) {
        int stoodStill = between(first, last);
        return stoodStill == 0 ? due : after(due, stoodStill);
    }

    private LocalDate onOrAfter(LocalDate day) {
        return day.datesUntil(day.plusDays(LONGEST_SEARCH))
                .filter(this::include)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the office is closed for a year from " + day));
    }
}
