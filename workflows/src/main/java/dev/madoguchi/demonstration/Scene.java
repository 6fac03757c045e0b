package dev.madoguchi.demonstration;

import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.telework.entity.PublicItem;
import dev.madoguchi.telework.entity.SupportKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * One registration of the demonstration.
 *
 * @param number its place in the script
 * @param campaign the campaign's code, or {@link #OPEN}
 * @param body the key of the body that registers
 * @param submitted a date, or how many days ago
 * @param outcome how far it has come
 * @param days on how many days people telework
 * @param people how many on each of them
 * @param survey whether the body answers the effect survey
 * @param offers what it offers to others
 * @param hidden what it keeps to itself
 */
record Scene(
        int number,
        String campaign,
        String body,
        String submitted,
        Outcome outcome,
        int days,
        int people,
        boolean survey,
        Set<SupportKind> offers,
        Set<PublicItem> hidden) {

    /** Stands for the campaign that is open at the first start. */
    static final String OPEN = "open";

    private static final int OFFICE_OPENS_AT = 9;
    private static final int MINUTES_OF_OFFICE = 480;
    private static final int MINUTES_APART = 7;

    /** How far a registration has come. */
    enum Outcome {
        DRAFT,
        /** Accepted by the decision table. */
        RULE,
        /** In review, and nobody has taken it. */
        REVIEW,
        CLAIMED,
        /** The applicant was asked for a correction. */
        SENT_BACK,
        /** The applicant was asked for a correction and did not answer in time. */
        LAPSED,
        /** A refusal waits for the supervisor. */
        APPROVAL,
        /** In review for too long. */
        ESCALATED,
        /** Accepted by a clerk. */
        ACCEPTED,
        REFUSED,
        WITHDRAWN,
        /** Changes what the body's registration says; the decision table accepts it or leaves it to a clerk. */
        CHANGE
    }

    boolean isOpen() {
        return OPEN.equals(campaign);
    }

    /** When it is handed in, within the hours of work; no two scenes at the same time of day. */
    Instant submittedAt(LocalDate today) {
        LocalDate day = isOpen() ? today.minusDays(Integer.parseInt(submitted)) : LocalDate.parse(submitted);
        return day.atTime(OFFICE_OPENS_AT, 0)
                .plusMinutes(number * MINUTES_APART % MINUTES_OF_OFFICE)
                .atZone(JapanClock.ZONE)
                .toInstant();
    }
}
