package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.CorrectionDesk;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.NothingCorrected;
import dev.madoguchi.casefile.entity.RemarkProgress;
import dev.madoguchi.casefile.entity.StaleForm;
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

/** How an applicant answers a round of corrections, whatever the service: with other answers, in words, or both. */
@Stateless
@RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER})
public class CorrectionAnswers {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CorrectionDesk desk;

    @Inject
    private CaseAccess access;

    /**
     * How far the applicant has come with what is asked now; nothing where nothing is.
     *
     * @throws NotFound if the case is none of the caller's body
     */
    public List<RemarkProgress> progress(@NotNull UUID caseId) {
        Casefile casefile = casefiles.require(caseId);
        access.requireApplicant(casefile);
        return desk.progress(casefile);
    }

    /**
     * The applicant says something to a remark, for the office to read beside the answers; nothing takes it back.
     *
     * @param seen what the caller saw said there; may be {@code null} for nothing
     * @param remarkReply kept as typed
     * @throws NotFound if the case is none of the caller's body, or there is no such remark
     * @throws CaseStepNotAllowed if no correction is asked
     * @throws StaleForm if somebody else said something there meanwhile
     */
    public void reply(
            @NotNull UUID caseId,
            @NotBlank String remarkField,
            String seen,
            @PlainText(max = RemarkProgress.LONGEST_REPLY, lines = true) @NoMyNumber String remarkReply) {
        Casefile casefile = casefiles.requireForChange(caseId);
        access.requireApplicant(casefile);
        desk.reply(casefile, remarkField, seen, remarkReply);
    }

    /**
     * The applicant hands the corrected answers over. Doing it twice changes nothing.
     *
     * @param version the version of the answers that the caller looked over
     * @throws NotFound if there is none of the caller's body
     * @throws CaseStepNotAllowed if no correction is asked: it lapsed, or was withdrawn
     * @throws NothingCorrected if all answers are as they were, and nothing was said to any remark
     * @throws StaleForm if somebody saved in the meantime
     */
    public void handBack(@NotNull UUID caseId, long version) {
        Casefile casefile = casefiles.requireForChange(caseId);
        access.requireApplicant(casefile);
        desk.handBack(casefile, version);
    }
}
