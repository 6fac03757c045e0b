package dev.madoguchi.audit.boundary;

import dev.madoguchi.audit.control.AuditSearch;
import dev.madoguchi.audit.entity.AuditFilter;
import dev.madoguchi.audit.entity.AuditPage;
import dev.madoguchi.identity.entity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/** The trail, for those who audit: all of it, of every office and body, and read only. */
@Stateless
@RolesAllowed(Roles.AUDITOR)
public class AuditEntries {

    @Inject
    private AuditSearch search;

    /** One page of what matches, newest first. */
    public AuditPage page(@NotNull AuditFilter filter, @Min(0) int first, @Min(1) @Max(200) int size) {
        return search.page(filter, first, size);
    }
}
