package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.CaseFact;
import java.util.UUID;

/** The office has put a registration on the public list again. */
public record RegistrationReinstated(UUID caseId, UUID registrationId) implements CaseFact {}
