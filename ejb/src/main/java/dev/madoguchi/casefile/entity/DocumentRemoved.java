package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** A file was taken out again before it was handed over. */
public record DocumentRemoved(UUID caseId, UUID documentId) implements CaseFact {
    @Override
    public boolean toldInTimeline() {
        return false;
    }
}
