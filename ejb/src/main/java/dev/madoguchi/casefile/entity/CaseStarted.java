package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** An applicant began a draft. */
public record CaseStarted(UUID caseId, String service) implements CaseFact {}
