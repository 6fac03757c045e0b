package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** A second person approved a drafted decision (決裁). */
public record DecisionApproved(UUID caseId, String service, Verdict verdict) implements CaseFact {

    @Override
    public boolean internal() {
        return true;
    }
}
