package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** A decision is in force. */
public record CaseDecided(UUID caseId, String service, Verdict verdict) implements CaseFact {}
