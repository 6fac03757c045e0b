package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** A clerk drafted a decision (起案); others have still to approve it when {@code furtherApprovals} is above zero. */
public record DecisionDrafted(UUID caseId, String service, Verdict verdict, int furtherApprovals) implements CaseFact {

    @Override
    public boolean internal() {
        return true;
    }
}
