package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.DecisionDesk;
import dev.madoguchi.casefile.entity.ApproverIsDrafter;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.DecisionMissing;
import dev.madoguchi.casefile.entity.ReasonMissing;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.identity.entity.Roles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * How an office decides: a clerk drafts (起案), where the rule asks for it a supervisor approves (決裁) or gives back (差戻し). Only for
 * cases of the caller's own offices; to others a case does not exist.
 */
@Stateless
public class CaseReviews {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CaseAccess access;

    @Inject
    private DecisionDesk desk;

    /**
     * Drafts a decision; it takes effect at once where no further approval is needed.
     *
     * @param reason what the applicant is told; may be {@code null} only when accepting
     * @throws ReasonMissing if a reason is needed and none was given
     * @throws CaseStepNotAllowed if the case is not in review, or a draft waits for approval already
     */
    @RolesAllowed(Roles.CLERK)
    public void draft(@NotNull UUID caseId, @NotNull Verdict verdict, @Size(max = 2000) String reason) {
        desk.draft(caseOfMyOffice(caseId), verdict, reason);
    }

    /**
     * Approves the drafted decision.
     *
     * @throws DecisionMissing if no draft waits
     * @throws ApproverIsDrafter if the caller drafted it
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void approve(@NotNull UUID caseId) {
        desk.approve(caseOfMyOffice(caseId));
    }

    /**
     * Gives the drafted decision back to the clerk.
     *
     * @throws DecisionMissing if no draft waits
     * @throws ReasonMissing if no reason was given
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void giveBack(@NotNull UUID caseId, @Size(max = 2000) String reason) {
        desk.giveBack(caseOfMyOffice(caseId), reason);
    }

    private Casefile caseOfMyOffice(UUID caseId) {
        Casefile casefile = casefiles.requireForChange(caseId);
        access.requireOffice(casefile);
        return casefile;
    }
}
