package dev.madoguchi.telework.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.control.ApplicationRepository;
import dev.madoguchi.telework.entity.SimilarApplication;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** Finding out whether somebody has registered twice. */
@Stateless
public class SimilarApplications {

    private static final int LIMIT = 20;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CaseAccess access;

    /**
     * Other live applications of the campaign with the same number or name, as far as the caller may read them.
     *
     * @throws NotFound if there is no such case for the caller
     */
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR})
    public List<SimilarApplication> to(@NotNull UUID caseId) {
        access.requireReader(casefiles.require(caseId));
        return applications.similar(applications.require(caseId), LIMIT).stream()
                .filter(similar -> access.isReader(similar.casefile()))
                .toList();
    }
}
