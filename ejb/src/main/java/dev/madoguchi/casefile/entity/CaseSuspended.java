package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** The office lets the case stand still, and says why; the review clock stands still with it. */
public record CaseSuspended(UUID caseId, String service, String note) implements CaseFact {}
