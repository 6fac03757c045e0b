package dev.madoguchi.audit.entity;

import java.time.LocalDate;

/**
 * What an auditor looks for.
 *
 * @param reference the number of a case as people know it ({@code TW-2026-000123}); {@code null} or blank for all
 * @param body the name or corporate number of a body; {@code null} or blank for all
 * @param person the name of somebody who acted, or whom it is about; {@code null} or blank for all
 * @param from the first day in Japan, or {@code null}
 * @param until the last day in Japan, or {@code null}
 */
public record AuditFilter(String reference, String body, String person, LocalDate from, LocalDate until) {

    /** Everything. */
    public static final AuditFilter ALL = new AuditFilter(null, null, null, null, null);
}
