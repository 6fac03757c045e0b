package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.DeadlineDesk;
import dev.madoguchi.casefile.control.WorkItemSearch;
import dev.madoguchi.casefile.entity.CaseMovedOn;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.DueDayNotLater;
import dev.madoguchi.casefile.entity.ReviewSuspended;
import dev.madoguchi.casefile.entity.StepTaken;
import dev.madoguchi.casefile.entity.SuspensionMissing;
import dev.madoguchi.casefile.entity.WorkItemTaken;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;

/**
 * How an office stops the review clock, lets it go on, or moves the day by which it means to decide. The applicant is told why. Only
 * for cases of the caller's own offices; whoever acts takes the task with it. Supervisors may do so where they may take the review: once it is escalated.
 */
@Stateless
@RolesAllowed({Roles.CLERK, Roles.SUPERVISOR})
public class Deadlines {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CaseAccess access;

    @Inject
    private WorkItemSearch workItems;

    @Inject
    private DeadlineDesk desk;

    @Inject
    private Caller caller;

    /**
     * Lets the case stand still.
     *
     * @param suspensionReason what the applicant is told
     * @throws NotFound if it is no case of the caller's office
     * @throws WorkItemTaken if another clerk has taken the review
     * @throws CaseStepNotAllowed if a supervisor acts before it is escalated
     * @throws CaseMovedOn if the case is not in review any more
     * @throws ReviewSuspended if it stands still already
     */
    public void suspend(
            @NotNull UUID caseId,
            @NotBlank(message = "{validation.Required}") @PlainText(max = 500, lines = true) @NoMyNumber
                    String suspensionReason) {
        desk.suspend(caseOfMyOffice(caseId), suspensionReason);
    }

    /**
     * Goes on with the case; the due day moves by the business days for which it stood still.
     *
     * @throws NotFound if it is no case of the caller's office
     * @throws WorkItemTaken if another clerk has taken the review
     * @throws CaseStepNotAllowed if a supervisor acts before it is escalated
     * @throws StepTaken if somebody resumed it meanwhile
     * @throws SuspensionMissing if it never stood still
     */
    public void resume(@NotNull UUID caseId) {
        desk.resume(caseOfMyOffice(caseId));
    }

    /**
     * Moves the due day.
     *
     * @param dueSeen the due day that the caller knew
     * @param dueDay later than before; a day on which the office is closed stands for the next on which it works
     * @param extensionReason what the applicant is told
     * @throws NotFound if it is no case of the caller's office
     * @throws WorkItemTaken if another clerk has taken the review
     * @throws CaseStepNotAllowed if a supervisor acts before it is escalated
     * @throws CaseMovedOn if the case is not in review any more
     * @throws StepTaken if somebody moved the due day meanwhile
     * @throws DueDayNotLater if the day is not later
     * @throws ReviewSuspended if the case stands still
     */
    public void extend(
            @NotNull UUID caseId,
            @NotNull LocalDate dueSeen,
            @NotNull(message = "{validation.Required}") LocalDate dueDay,
            @NotBlank(message = "{validation.Required}") @PlainText(max = 500, lines = true) @NoMyNumber
                    String extensionReason) {
        desk.extend(caseOfMyOffice(caseId), dueSeen, dueDay, extensionReason);
    }

    private Casefile caseOfMyOffice(UUID caseId) {
        Casefile casefile = casefiles.requireForChange(caseId);
        access.requireOffice(casefile);
        if (!caller.isIn(Roles.CLERK) && !casefile.isEscalated()) {
            throw new CaseStepNotAllowed(casefile.status());
        }
        workItems.take(caseId, Roles.CLERK);
        return casefile;
    }
}
