package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.CorrectionDesk;
import dev.madoguchi.casefile.control.CorrectionRepository;
import dev.madoguchi.casefile.control.WorkItemSearch;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.CorrectionRound;
import dev.madoguchi.casefile.entity.CorrectionState;
import dev.madoguchi.casefile.entity.EarlierDecision;
import dev.madoguchi.casefile.entity.RemarkSheet;
import dev.madoguchi.casefile.entity.RemarkTitleMissing;
import dev.madoguchi.casefile.entity.RemarksMissing;
import dev.madoguchi.casefile.entity.StaleForm;
import dev.madoguchi.casefile.entity.WorkItemTaken;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/**
 * Rounds of corrections (修正のお願い), whatever the service: a clerk gathers remarks at fields and asks them together; how the
 * applicant answers is {@link CorrectionAnswers}. Whoever gathers takes the task with it.
 */
@Stateless
public class Corrections {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CorrectionRepository rounds;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private CaseAccess access;

    @Inject
    private WorkItemSearch workItems;

    /**
     * What is gathered now.
     *
     * @throws NotFound if it is no case of the caller's office
     */
    @RolesAllowed({Roles.CLERK, Roles.SUPERVISOR})
    public RemarkSheet sheet(@NotNull UUID caseId) {
        Casefile casefile = casefiles.require(caseId);
        access.requireOffice(casefile);
        return desk.sheet(casefile, workItems.isFree(caseId, Roles.CLERK));
    }

    /**
     * Writes a remark at a field, in place of the one that stood there.
     *
     * @param version of what the caller saw gathered; 0 for nothing
     * @param remarkTitle which document is asked for, where the field is {@code addition}; may be {@code null} otherwise
     * @throws NotFound if it is no case of the caller's office, or there is no such field
     * @throws RemarkTitleMissing if a document is asked for without saying which
     * @throws StaleForm if somebody changed it in the meantime
     * @throws WorkItemTaken if another clerk has taken the review
     * @throws CaseStepNotAllowed if the case is not in review
     * @throws EarlierDecision if a drafted decision waits for approval
     */
    @RolesAllowed(Roles.CLERK)
    public void write(
            @NotNull UUID caseId,
            long version,
            @NotBlank(message = "{validation.Chosen}") String remarkField,
            @PlainText(max = 100) @NoMyNumber String remarkTitle,
            @NotBlank(message = "{validation.Required}") @PlainText(max = 2000, lines = true) @NoMyNumber
                    String remarkText) {
        desk.write(caseOfMyOffice(caseId), version, remarkField, remarkTitle, remarkText);
    }

    /**
     * Takes the remark at a field out again; refused as {@link #write} is.
     *
     * @param version of what the caller saw gathered
     */
    @RolesAllowed(Roles.CLERK)
    public void strike(@NotNull UUID caseId, long version, @NotBlank String remarkField) {
        desk.strike(caseOfMyOffice(caseId), version, remarkField);
    }

    /**
     * Sends the case back to the applicant with what was gathered; refused as {@link #write} is.
     *
     * @param version of what the caller saw gathered
     * @throws RemarksMissing if nothing is gathered
     */
    @RolesAllowed(Roles.CLERK)
    public void ask(@NotNull UUID caseId, long version) {
        desk.ask(caseOfMyOffice(caseId), version);
    }

    /**
     * All rounds that were asked, oldest first, with old and new answers.
     *
     * @throws NotFound if the case does not exist for the caller
     */
    @RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR})
    public List<CorrectionRound> rounds(@NotNull UUID caseId) {
        access.requireReader(casefiles.require(caseId));
        return rounds.of(caseId).stream()
                .filter(round -> round.state() != CorrectionState.DRAFT
                        && round.askedAt().isPresent())
                .toList();
    }

    private Casefile caseOfMyOffice(UUID caseId) {
        Casefile casefile = casefiles.requireForChange(caseId);
        access.requireOffice(casefile);
        workItems.take(caseId, Roles.CLERK);
        return casefile;
    }
}
