package dev.madoguchi.casefile.entity;

import java.util.UUID;

/**
 * Somebody of the office took a task.
 *
 * @param task the process element, e.g. {@code Task_ReviewRegistration}
 */
public record WorkItemClaimed(UUID caseId, String task) implements CaseFact {
    @Override
    public boolean toldInTimeline() {
        return false;
    }
}
