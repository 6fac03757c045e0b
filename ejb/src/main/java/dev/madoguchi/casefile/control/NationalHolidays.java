package dev.madoguchi.casefile.control;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The national holidays of Japan as the law lays them down (国民の祝日に関する法律), from 2016 on: the named days, the
 * substitute for one that falls on a Sunday (振替休日), the day between two of them (国民の休日), the days of the change of
 * reign in 2019 and the days moved for the Games in 2020 and 2021.
 *
 * <p>Computed here because the holiday libraries at hand know neither the equinoxes nor most substitutes for Japan. The
 * equinoxes follow the usual approximation, good until 2099; the government announces each the February before. A day
 * added by a later law can be entered as a closing day at once.
 */
final class NationalHolidays {

    private static final Map<Integer, Set<LocalDate>> YEARS = new ConcurrentHashMap<>();

    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.FEBRUARY, 11),
            MonthDay.of(Month.APRIL, 29),
            MonthDay.of(Month.MAY, 3),
            MonthDay.of(Month.MAY, 4),
            MonthDay.of(Month.MAY, 5),
            MonthDay.of(Month.NOVEMBER, 3),
            MonthDay.of(Month.NOVEMBER, 23));

    private NationalHolidays() {}

    /** Whether the day is a holiday by this law. */
    static boolean contain(LocalDate day) {
        return YEARS.computeIfAbsent(day.getYear(), NationalHolidays::of).contains(day);
    }

    private static Set<LocalDate> of(int year) {
        Set<LocalDate> named = new TreeSet<>();
        FIXED.forEach(day -> named.add(day.atYear(year)));
        named.add(equinox(year, Month.MARCH, 20.8431));
        named.add(equinox(year, Month.SEPTEMBER, 23.2488));
        named.add(monday(year, Month.JANUARY, 2));
        named.add(monday(year, Month.SEPTEMBER, 3));
        addMarineMountainAndSportsDays(named, year);
        addDaysOfTheEmperor(named, year);
        return withSubstitutes(named);
    }

    private static void addMarineMountainAndSportsDays(Set<LocalDate> named, int year) {
        switch (year) {
            case 2020 -> {
                named.add(LocalDate.of(year, Month.JULY, 23));
                named.add(LocalDate.of(year, Month.JULY, 24));
                named.add(LocalDate.of(year, Month.AUGUST, 10));
            }
            case 2021 -> {
                named.add(LocalDate.of(year, Month.JULY, 22));
                named.add(LocalDate.of(year, Month.JULY, 23));
                named.add(LocalDate.of(year, Month.AUGUST, 8));
            }
            default -> {
                named.add(monday(year, Month.JULY, 3));
                named.add(LocalDate.of(year, Month.AUGUST, 11));
                named.add(monday(year, Month.OCTOBER, 2));
            }
        }
    }

    private static void addDaysOfTheEmperor(Set<LocalDate> named, int year) {
        if (year < 2019) {
            named.add(LocalDate.of(year, Month.DECEMBER, 23));
        } else if (year == 2019) {
            named.add(LocalDate.of(year, Month.MAY, 1));
            named.add(LocalDate.of(year, Month.OCTOBER, 22));
        } else {
            named.add(LocalDate.of(year, Month.FEBRUARY, 23));
        }
    }

    private static Set<LocalDate> withSubstitutes(Set<LocalDate> named) {
        Set<LocalDate> all = new TreeSet<>(named);
        for (LocalDate day : named) {
            if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
                LocalDate substitute = day.plusDays(1);
                while (named.contains(substitute)) {
                    substitute = substitute.plusDays(1);
                }
                all.add(substitute);
            }
            if (named.contains(day.plusDays(2))) {
                all.add(day.plusDays(1));
            }
        }
        return Set.copyOf(all);
    }

    private static LocalDate monday(int year, Month month, int which) {
        return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(which, DayOfWeek.MONDAY));
    }

    private static LocalDate equinox(int year, Month month, double dayIn1980) {
        int years = year - 1980;
        return LocalDate.of(year, month, (int) (dayIn1980 + 0.242194 * years - years / 4));
    }
}
