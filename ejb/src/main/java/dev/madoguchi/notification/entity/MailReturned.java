package dev.madoguchi.notification.entity;

import dev.madoguchi.casefile.entity.CaseFact;
import java.util.UUID;

/** A mail about a case does not reach the applicant: the address takes none. Said once for an address. */
public record MailReturned(UUID caseId, String service) implements CaseFact {}
