package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** A draft ended because it could no longer be handed in. */
public record DraftLapsed(UUID caseId, String service) implements CaseFact {}
