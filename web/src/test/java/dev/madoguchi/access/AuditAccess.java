package dev.madoguchi.access;

import dev.madoguchi.audit.boundary.AuditEntries;
import dev.madoguchi.audit.entity.AuditFilter;
import dev.madoguchi.identity.entity.Roles;
import java.util.List;

/** The rules of {@code audit}. */
final class AuditAccess {

    private AuditAccess() {}

    static List<AccessRule> rules() {
        return AccessRules.of(AuditEntries.class)
                .method("page", (entries, records) -> entries.page(AuditFilter.ALL, 0, 10))
                .forRoles(Roles.AUDITOR)
                .noForeign("an auditor reads the trail of everybody")
                .rules();
    }
}
