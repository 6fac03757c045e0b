package dev.madoguchi.notification.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.notification.control.UndeliveredMails;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Whether mail about a case arrives, for those who read the case. */
@Stateless
@RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR})
public class Deliveries {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CaseAccess access;

    @Inject
    private UndeliveredMails undelivered;

    /**
     * Whether mail about the case does not reach the address to which the office writes.
     *
     * @throws NotFound if the caller may not read the case
     */
    public boolean isUnreachable(@NotNull UUID caseId) {
        Casefile casefile = casefiles.require(caseId);
        access.requireReader(casefile);
        return undelivered.isUnreachable(casefile);
    }
}
