package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** The review is overdue: the supervisor sees the case too. */
public record CaseEscalated(UUID caseId, String service) implements CaseFact {
    @Override
    public boolean internal() {
        return true;
    }
}
