package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** The applicant handed the corrected answers over; the office has the case again. */
public record CorrectionReturned(UUID caseId, String service, UUID roundId) implements CaseFact {}
