package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.CaseFact;
import java.util.UUID;

/** The office has taken a registration off the public list for the time being, and says why. */
public record RegistrationSuspended(UUID caseId, UUID registrationId, String note) implements CaseFact {}
