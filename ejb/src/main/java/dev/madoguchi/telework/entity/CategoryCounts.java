package dev.madoguchi.telework.entity;

import java.util.Map;

/**
 * How many registrations of a campaign are in force, those included that keep their names to themselves.
 *
 * @param byCategory per category; all categories are there
 * @param supporting how many support others, alone or in addition
 */
public record CategoryCounts(Map<ParticipationCategory, Long> byCategory, long supporting) {

    /** All of them. */
    public long total() {
        return byCategory.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Those of one category. */
    public long of(ParticipationCategory category) {
        return byCategory.get(category);
    }
}
