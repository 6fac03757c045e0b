package dev.madoguchi.casefile.entity;

import java.util.UUID;

/** Applicant or office wrote to the other; {@code from} is the side that wrote. */
public record MessageSent(UUID caseId, UUID messageId, ActorKind from) implements CaseFact {}
