package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** The case ended because the applicant did not answer in time. */
public record CaseLapsed(UUID caseId, String service) implements CaseFact {}
