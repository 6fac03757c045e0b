package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** The applicant took the case back (取下げ) before it was decided. */
public record CaseWithdrawn(UUID caseId, String service, boolean wasSubmitted, String note) implements CaseFact {}
