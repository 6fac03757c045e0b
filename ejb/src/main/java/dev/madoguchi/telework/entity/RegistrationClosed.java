package dev.madoguchi.telework.entity;

import dev.madoguchi.casefile.entity.CaseFact;
import java.util.UUID;

/** The body has left the campaign (辞退), perhaps saying why; nothing of it is public any more. */
public record RegistrationClosed(UUID caseId, UUID registrationId, String note) implements CaseFact {}
