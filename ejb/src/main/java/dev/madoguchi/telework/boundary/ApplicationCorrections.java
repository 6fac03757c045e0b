package dev.madoguchi.telework.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.control.CorrectionLocks;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

/** Correcting a registration that the office sent back. */
@Stateless
public class ApplicationCorrections {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CorrectionLocks locks;

    @Inject
    private CaseAccess access;

    /**
     * The fields that can be written in the correction that is asked now, by section and field, e.g. {@code organisation.name};
     * none where none is asked.
     *
     * @throws NotFound if there is none of the caller's body
     */
    @RolesAllowed(Roles.COMPANY)
    public Set<String> open(@NotNull UUID caseId) {
        access.requireApplicant(casefiles.require(caseId));
        return locks.open(caseId);
    }
}
