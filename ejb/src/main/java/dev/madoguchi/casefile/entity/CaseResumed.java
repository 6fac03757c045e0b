package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** The office goes on with a case that stood still. */
public record CaseResumed(UUID caseId, String service) implements CaseFact {}
