package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.DuplicateDesk;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.ComparedBodies;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.control.LookAlikes;
import dev.madoguchi.organisation.control.OrganisationRepository;
import dev.madoguchi.organisation.entity.AlreadyCompared;
import dev.madoguchi.organisation.entity.ComparisonVerdict;
import dev.madoguchi.organisation.entity.JudgedPair;
import dev.madoguchi.organisation.entity.LookAlike;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** Whether a body has registered twice: what looks like it, side by side, and what the office judges. Nothing is ever merged. */
@Stateless
@RolesAllowed({Roles.CLERK, Roles.SUPERVISOR})
public class Duplicates {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private LookAlikes lookAlikes;

    @Inject
    private DuplicateDesk desk;

    @Inject
    private CaseAccess access;

    /**
     * Bodies that look like the one of a case and that nobody has judged yet.
     *
     * @throws NotFound if it is no case of the caller's office
     */
    public List<LookAlike> candidates(@NotNull UUID caseId) {
        return lookAlikes.of(organisations.require(ofOffice(caseId).organisation()));
    }

    /**
     * What was judged about the body of a case, the latest first.
     *
     * @throws NotFound if it is no case of the caller's office
     */
    public List<JudgedPair> judged(@NotNull UUID caseId) {
        return lookAlikes.judged(ofOffice(caseId).organisation());
    }

    /**
     * The body of a case and another one.
     *
     * @throws NotFound if it is no case of the caller's office, or the other body does not look like this one
     */
    public ComparedBodies compare(@NotNull UUID caseId, @NotNull UUID body) {
        return desk.sideBySide(ofOffice(caseId), body);
    }

    /**
     * Keeps what the caller judges about the two.
     *
     * @throws NotFound if it is no case of the caller's office, or the other body does not look like this one
     * @throws AlreadyCompared if somebody else was faster
     */
    public void judge(
            @NotNull UUID caseId,
            @NotNull UUID body,
            @NotNull(message = "{validation.Chosen}") ComparisonVerdict verdict,
            @NotBlank(message = "{validation.Required}") @PlainText(max = 2000, lines = true) @NoMyNumber
                    String reason) {
        desk.judge(ofOffice(caseId), body, verdict, reason);
    }

    private Casefile ofOffice(UUID caseId) {
        Casefile casefile = casefiles.require(caseId);
        access.requireOffice(casefile);
        return casefile;
    }
}
