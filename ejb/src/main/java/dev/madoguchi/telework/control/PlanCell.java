package dev.madoguchi.telework.control;

import dev.madoguchi.language.entity.WrittenDate;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.PlanFault;
import dev.madoguchi.telework.entity.Section;
import dev.madoguchi.telework.entity.TeleworkPlace;
import java.math.BigInteger;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a cell of a file with a plan means, or what is wrong with it. */
final class PlanCell {

    private static final Pattern HEADCOUNT = Pattern.compile("(-?\\d{1,40})[人名]?");
    private static final BigInteger MOST = BigInteger.valueOf(Section.MOST);

    private PlanCell() {}

    record Day(LocalDate value, PlanFault fault) {}

    record Place(TeleworkPlace value, PlanFault fault) {}

    /** A headcount; 0 where there is a fault. */
    record Headcount(int value, PlanFault fault) {}

    static boolean isBlank(String cell) {
        return plain(cell).isEmpty();
    }

    static Day day(String cell, Campaign campaign) {
        if (isBlank(cell)) {
            return new Day(null, PlanFault.DAY_MISSING);
        }
        Optional<LocalDate> day = WrittenDate.read(cell);
        if (day.isEmpty()) {
            return new Day(null, PlanFault.DAY_UNREADABLE);
        }
        return campaign.covers(day.get()) ? new Day(day.get(), null) : new Day(null, PlanFault.DAY_OUTSIDE_CAMPAIGN);
    }

    static Place place(String cell, PlanVocabulary words) {
        if (isBlank(cell)) {
            return new Place(null, PlanFault.PLACE_MISSING);
        }
        return words.place(cell)
                .map(place -> new Place(place, null))
                .orElseGet(() -> new Place(null, PlanFault.PLACE_UNKNOWN));
    }

    static Headcount headcount(String cell) {
        String plain = plain(cell).replaceAll("[,、]", "").replaceAll("[‐‑‒–—―−ー]", "-");
        if (plain.isEmpty()) {
            return new Headcount(0, null);
        }
        Matcher number = HEADCOUNT.matcher(plain);
        if (!number.matches()) {
            return new Headcount(0, PlanFault.HEADCOUNT_UNREADABLE);
        }
        BigInteger headcount = new BigInteger(number.group(1));
        return headcount.signum() < 0 || headcount.compareTo(MOST) > 0
                ? new Headcount(0, PlanFault.HEADCOUNT_OUT_OF_RANGE)
                : new Headcount(headcount.intValue(), null);
    }

    private static String plain(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).replaceAll("[\\s\\p{Cf}]", "");
    }
}
