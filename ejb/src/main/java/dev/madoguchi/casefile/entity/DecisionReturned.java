package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** The approver gave a drafted decision back to the clerk (差戻し), with a reason. */
public record DecisionReturned(UUID caseId, String service, String note) implements CaseFact {

    @Override
    public boolean internal() {
        return true;
    }
}
