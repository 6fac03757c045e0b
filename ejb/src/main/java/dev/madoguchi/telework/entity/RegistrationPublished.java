package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.CaseFact;
import java.util.UUID;

/** An accepted registration is in force and, as far as its body allows, public. */
public record RegistrationPublished(UUID caseId, UUID registrationId) implements CaseFact {}
