package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.CaseFact;
import java.util.UUID;

/** The plan of a draft was replaced by what a file says. Drafts have no history to be told in; the audit has it. */
public record PlanTakenOver(UUID caseId) implements CaseFact {
    @Override
    public boolean toldInTimeline() {
        return false;
    }
}
