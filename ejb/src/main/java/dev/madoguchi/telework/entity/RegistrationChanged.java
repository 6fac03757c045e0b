package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.CaseFact;
import java.util.UUID;

/** An accepted change is in force, and what the body marked public of it is shown in place of what was shown before. */
public record RegistrationChanged(UUID caseId, UUID registrationId) implements CaseFact {}
