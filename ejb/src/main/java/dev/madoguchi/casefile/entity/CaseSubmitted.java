package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** An applicant handed the case in; it has its reference now and lies with the office. */
public record CaseSubmitted(UUID caseId, String service, String reference) implements CaseFact {}
