package dev.madoguchi.audit.entity;

import java.util.UUID;

/**
 * What something was done to; each may be {@code null}.
 *
 * @param caseId the case
 * @param record the record besides the case
 * @param body the body
 * @param person the identity provider's identifier of the person whose membership or request it is
 */
public record AuditedThing(UUID caseId, UUID record, UUID body, String person) {}
