package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** The office needs longer, and says why. */
public record DueDayExtended(UUID caseId, String service, String note) implements CaseFact {}
