package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** A person of the office has to look at the case. */
public record ReviewStarted(UUID caseId, String service) implements CaseFact {}
