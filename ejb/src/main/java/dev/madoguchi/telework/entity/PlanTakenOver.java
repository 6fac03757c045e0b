package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.CaseFact;
import java.util.UUID;

/**
 * The plan was replaced by what a file says. Drafts have no history to be told in, and corrections are told when they come back; the
 * audit has it.
 */
public record PlanTakenOver(UUID caseId) implements CaseFact {
    @Override
    public boolean toldInTimeline() {
        return false;
    }
}
