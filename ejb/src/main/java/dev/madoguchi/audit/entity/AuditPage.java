package dev.madoguchi.audit.entity;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * One page of entries with what people know the subjects and cases by, and how many match in all.
 *
 * @param names the names of people by subject, as far as they are known
 * @param bodies the names of the bodies by id
 * @param references the numbers of the cases by id, as far as they have one
 */
public record AuditPage(
        List<AuditEntry> entries,
        Map<String, String> names,
        Map<UUID, String> bodies,
        Map<UUID, String> references,
        long total) {}
