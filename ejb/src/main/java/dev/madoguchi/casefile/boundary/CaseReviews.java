package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CaseWatch;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.DecisionDesk;
import dev.madoguchi.casefile.control.WorkItemSearch;
import dev.madoguchi.casefile.entity.ApplicantActed;
import dev.madoguchi.casefile.entity.ApproverIsDrafter;
import dev.madoguchi.casefile.entity.CaseMovedOn;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.DecisionMissing;
import dev.madoguchi.casefile.entity.EarlierDecision;
import dev.madoguchi.casefile.entity.ReasonMissing;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.casefile.entity.WorkItemTaken;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * How an office decides: a clerk drafts (起案), where the rule asks for it a supervisor approves (決裁) or gives back (差戻し). Only for
 * cases of the caller's own offices; to others a case does not exist. Whoever acts takes the task with it; what somebody else
 * has taken is refused until they give it back.
 */
@Stateless
public class CaseReviews {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CaseAccess access;

    @Inject
    private CaseWatch watch;

    @Inject
    private DecisionDesk desk;

    @Inject
    private WorkItemSearch workItems;

    @Inject
    private Caller caller;

    /**
     * Drafts a decision; it takes effect at once where no further approval is needed. A supervisor may draft in place of a clerk
     * once the review is escalated; the approval is another person's all the same.
     *
     * @param heard how many steps of the applicant the caller saw, see {@code CaseOverview}
     * @param reason what the applicant is told; may be {@code null} only when accepting
     * @throws ReasonMissing if a reason is needed and none was given
     * @throws CaseStepNotAllowed if a supervisor drafts before it is escalated
     * @throws CaseMovedOn if the case is not in review any more
     * @throws ApplicantActed if the applicant wrote or changed something that the caller did not see
     * @throws EarlierDecision if a decision is made, or a draft waits for approval already
     * @throws WorkItemTaken if another clerk has taken the review
     */
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR})
    public void draft(
            @NotNull UUID caseId,
            long heard,
            @NotNull Verdict verdict,
            @PlainText(max = 2000, lines = true) @NoMyNumber String reason) {
        Casefile casefile = caseOfMyOffice(caseId, Roles.CLERK);
        if (!caller.isIn(Roles.CLERK) && !casefile.isEscalated()) {
            throw new CaseStepNotAllowed(casefile.status());
        }
        desk.requireUndecided(casefile);
        watch.requireHeard(casefile, heard);
        desk.draft(casefile, verdict, reason);
    }

    /**
     * Approves the drafted decision.
     *
     * @param heard how many steps of the applicant the caller saw
     * @throws ApplicantActed if the applicant wrote or changed something that the caller did not see
     * @throws DecisionMissing if no draft waits
     * @throws ApproverIsDrafter if the caller drafted it
     * @throws WorkItemTaken if another supervisor has taken the approval
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void approve(@NotNull UUID caseId, long heard) {
        Casefile casefile = caseOfMyOffice(caseId, Roles.SUPERVISOR);
        watch.requireHeard(casefile, heard);
        desk.approve(casefile);
    }

    /**
     * Gives the drafted decision back to the clerk.
     *
     * @throws DecisionMissing if no draft waits
     * @throws ReasonMissing if no reason was given
     * @throws WorkItemTaken if another supervisor has taken the approval
     */
    @RolesAllowed(Roles.SUPERVISOR)
    public void giveBack(@NotNull UUID caseId, @PlainText(max = 2000, lines = true) @NoMyNumber String reason) {
        desk.giveBack(caseOfMyOffice(caseId, Roles.SUPERVISOR), reason);
    }

    private Casefile caseOfMyOffice(UUID caseId, String role) {
        Casefile casefile = casefiles.requireForChange(caseId);
        access.requireOffice(casefile);
        workItems.take(caseId, role);
        return casefile;
    }
}
