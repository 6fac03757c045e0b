package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** Somebody of the office judged whether the applying body and another one are the same. */
public record BodiesCompared(UUID caseId, UUID comparisonId) implements CaseFact {
    @Override
    public boolean internal() {
        return true;
    }
}
