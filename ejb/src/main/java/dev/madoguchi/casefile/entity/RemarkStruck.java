package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** Somebody of the office took a remark at a field out again. */
public record RemarkStruck(UUID caseId, UUID roundId) implements CaseFact {
    @Override
    public boolean internal() {
        return true;
    }

    @Override
    public boolean toldInTimeline() {
        return false;
    }
}
