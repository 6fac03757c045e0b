package dev.madoguchi.casefile.entity;

import java.util.UUID;

/**
 * A task went back to the office.
 *
 * @param task the process element, e.g. {@code Task_ReviewRegistration}
 * @param formerly the subject of the person who had it
 */
public record WorkItemReleased(UUID caseId, String task, String formerly) implements CaseFact {
    @Override
    public boolean toldInTimeline() {
        return false;
    }
}
