package dev.madoguchi.telework.entity;

/**
 * One row of a campaign's category table, applied: a condition of a category, and whether it is met.
 *
 * @param category the category it belongs to
 * @param textKey what the condition says; its arguments are {@code needed} and {@code actual}
 * @param needed the number asked for
 * @param actual the number that the registration has
 */
public record CategoryCondition(
        ParticipationCategory category, boolean met, String textKey, long needed, long actual) {}
