package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** Somebody of the office wrote a remark at a field, for a later round of corrections. */
public record RemarkWritten(UUID caseId, UUID roundId) implements CaseFact {
    @Override
    public boolean internal() {
        return true;
    }

    @Override
    public boolean toldInTimeline() {
        return false;
    }
}
