package dev.madoguchi.telework.entity;

import java.time.LocalDate;

/**
 * One answer that a change puts in the place of another.
 *
 * @param section where it is asked
 * @param field the name of the field there
 * @param slot the day and place, where the answer is a number of people; {@code null} for all other fields
 * @param before the answer in force; {@code null} where there is none
 * @param after the answer of the change; {@code null} where there is none
 */
public record Difference(SectionName section, String field, Slot slot, Object before, Object after) {

    /** Where a number of people belongs in the plan. */
    public record Slot(LocalDate day, TeleworkPlace place) {}
}
