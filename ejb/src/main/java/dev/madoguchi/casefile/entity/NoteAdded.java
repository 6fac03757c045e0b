package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** Somebody of the office noted something for colleagues. */
public record NoteAdded(UUID caseId, UUID noteId) implements CaseFact {
    @Override
    public boolean internal() {
        return true;
    }
}
