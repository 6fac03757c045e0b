package dev.madoguchi.telework.entity;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The dates of a campaign, as far as they are known, and how they fit each other. */
final class CampaignDates {

    private static final int FIRST_YEAR = 2016;
    private static final int LAST_YEAR = 2099;

    private final LocalDate startsOn;
    private final LocalDate endsOn;
    private final LocalDate keyDay;
    private final LocalDate baselineFrom;
    private final LocalDate baselineTo;
    private final LocalDate opensOn;
    private final LocalDate closesOn;

    CampaignDates(CampaignDetails details) {
        this.startsOn = details.getStartsOn();
        this.endsOn = details.getEndsOn();
        this.keyDay = details.getKeyDay();
        this.baselineFrom = details.getBaselineFrom();
        this.baselineTo = details.getBaselineTo();
        this.opensOn = details.getOpensOn();
        this.closesOn = details.getClosesOn();
    }

    /** What to do, as a key of the text catalogue in braces, by the field that does not fit. */
    Map<String, String> misfits() {
        Map<String, String> misfits = new LinkedHashMap<>();
        days().forEach((field, day) -> {
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                misfits.put(field, "{validation.YearOutOfReach}");
            }
        });
        return misfits.isEmpty() ? relations() : misfits;
    }

    private Map<String, LocalDate> days() {
        Map<String, LocalDate> days = new LinkedHashMap<>();
        days.put("startsOn", startsOn);
        days.put("endsOn", endsOn);
        days.put("keyDay", keyDay);
        days.put("baselineFrom", baselineFrom);
        days.put("baselineTo", baselineTo);
        days.put("opensOn", opensOn);
        days.put("closesOn", closesOn);
        days.values().removeIf(Objects::isNull);
        return days;
    }

    private Map<String, String> relations() {
        Map<String, String> misfits = new LinkedHashMap<>();
        if (isBefore(endsOn, startsOn)) {
            misfits.put("endsOn", "{validation.NotBeforeFirstDay}");
        } else if (startsOn != null && isBefore(startsOn.plusDays(CampaignDetails.LONGEST_DAYS - 1L), endsOn)) {
            misfits.put("endsOn", "{validation.CampaignTooLong}");
        }
        if (isBefore(keyDay, startsOn) || isBefore(endsOn, keyDay)) {
            misfits.put("keyDay", "{validation.KeyDayInPeriod}");
        }
        if (isBefore(baselineTo, baselineFrom)) {
            misfits.put("baselineTo", "{validation.NotBeforeFirstDay}");
        } else if (baselineTo != null && startsOn != null && !baselineTo.isBefore(startsOn)) {
            misfits.put("baselineTo", "{validation.BaselineBeforeCampaign}");
        }
        if (isBefore(closesOn, opensOn)) {
            misfits.put("closesOn", "{validation.NotBeforeFirstDay}");
        } else if (isBefore(endsOn, closesOn)) {
            misfits.put("closesOn", "{validation.WindowWithinCampaign}");
        }
        return misfits;
    }

    /**
     * Once a campaign is announced only dates of registration to come may change.
     *
     * @throws CampaignFieldFixed if anything else does
     */
    void requireAnnouncedKept(CampaignDates typed, LocalDate today) {
        requireSame("startsOn", startsOn, typed.startsOn);
        requireSame("endsOn", endsOn, typed.endsOn);
        requireSame("keyDay", keyDay, typed.keyDay);
        requireSame("baselineFrom", baselineFrom, typed.baselineFrom);
        requireSame("baselineTo", baselineTo, typed.baselineTo);
        requireToCome("opensOn", opensOn, typed.opensOn, today);
        requireToCome("closesOn", closesOn, typed.closesOn, today);
    }

    private static void requireSame(String field, Object before, Object after) {
        if (!before.equals(after)) {
            throw new CampaignFieldFixed(field);
        }
    }

    private static void requireToCome(String field, LocalDate before, LocalDate after, LocalDate today) {
        if (!before.equals(after) && (before.isBefore(today) || after.isBefore(today))) {
            throw new CampaignFieldFixed(field);
        }
    }

    private static boolean isBefore(LocalDate day, LocalDate other) {
        return day != null && other != null && day.isBefore(other);
    }
}
