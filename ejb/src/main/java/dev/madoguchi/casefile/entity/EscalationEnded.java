package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** The due day was moved to one that is to come: the review is with the clerks again. */
public record EscalationEnded(UUID caseId, String service) implements CaseFact {
    @Override
    public boolean internal() {
        return true;
    }
}
