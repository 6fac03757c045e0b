package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** The applicant was reminded of the correction that the office waits for. */
public record CorrectionReminded(UUID caseId, String service, UUID roundId) implements CaseFact {}
