package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** Somebody opened or downloaded a file of the case. */
public record DocumentOpened(UUID caseId, UUID documentId) implements CaseFact {
    @Override
    public boolean toldInTimeline() {
        return false;
    }
}
