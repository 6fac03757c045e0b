package dev.madoguchi.telework.entity;

import java.time.LocalDate;

/**
 * What becomes of the people at one place on one day.
 *
 * @param before how many there were; 0 for nobody
 * @param after how many there will be; 0 for nobody
 */
public record PlanChange(LocalDate day, TeleworkPlace place, int before, int after) {

    /** Which way it goes. */
    public PlanChangeKind kind() {
        if (before == 0) {
            return PlanChangeKind.ADDED;
        }
        return after == 0 ? PlanChangeKind.REMOVED : PlanChangeKind.CHANGED;
    }
}
