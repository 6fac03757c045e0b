package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** A file was added to the case; {@code sent} is false while it waits for the message it goes with. */
public record DocumentAdded(UUID caseId, UUID documentId, boolean sent) implements CaseFact {
    @Override
    public boolean toldInTimeline() {
        return sent;
    }
}
