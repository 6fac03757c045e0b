package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** A file was added to the case, under this name; {@code sent} is false while it waits for the message it goes with. */
public record DocumentAdded(UUID caseId, UUID documentId, boolean sent, String name) implements CaseFact {
    @Override
    public String note() {
        return name;
    }

    @Override
    public boolean toldInTimeline() {
        return sent;
    }
}
