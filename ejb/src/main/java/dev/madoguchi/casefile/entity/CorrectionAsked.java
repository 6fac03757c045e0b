package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** The office asked the applicant for a correction (修正のお願い); the review clock stands still. */
public record CorrectionAsked(UUID caseId, String service, UUID roundId) implements CaseFact {}
