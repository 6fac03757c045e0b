package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** The applicant corrected the address to which the office writes about the case. */
public record ContactCorrected(UUID caseId, String service) implements CaseFact {}
