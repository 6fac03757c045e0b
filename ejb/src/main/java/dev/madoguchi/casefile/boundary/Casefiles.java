package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.Applicants;
import dev.madoguchi.casefile.control.CaseAccess;
import dev.madoguchi.casefile.control.CaseLife;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.DecisionRepository;
import dev.madoguchi.casefile.control.Timeline;
import dev.madoguchi.casefile.control.WorkItemLedger;
import dev.madoguchi.casefile.entity.Applicant;
import dev.madoguchi.casefile.entity.CaseOverview;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Decision;
import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;

/** Reading cases: applicants those of their body, offices and auditors those submitted to them. */
@Stateless
public class Casefiles {

    private static final int MINE_LIMIT = 200;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private WorkItemLedger workItems;

    @Inject
    private Timeline timeline;

    @Inject
    private CaseLife life;

    @Inject
    private Applicants applicants;

    @Inject
    private CaseAccess access;

    @Inject
    private Caller caller;

    /**
     * Everything about a case that the caller may see; applicants do not see the office's internal lines and drafts.
     *
     * @throws NotFound if there is none for the caller
     */
    @RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR})
    public CaseOverview overview(@NotNull UUID caseId) {
        Casefile casefile = casefiles.require(caseId);
        access.requireReader(casefile);
        boolean inside = !access.isApplicant(casefile);
        List<Decision> visible = decisions.of(caseId).stream()
                .filter(decision -> inside || decision.isEffective())
                .toList();
        List<WorkItem> open = workItems.of(caseId);
        String holder = inside
                ? open.stream()
                        .map(WorkItem::assigneeName)
                        .filter(n -> n != null)
                        .findFirst()
                        .orElse(null)
                : null;
        return new CaseOverview(
                casefile,
                casefile.office().map(casefiles::office).orElse(null),
                holder,
                visible,
                timeline.of(caseId, inside));
    }

    /**
     * Whose case it is.
     *
     * @throws NotFound if there is none for the caller
     */
    @RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER, Roles.CLERK, Roles.SUPERVISOR, Roles.AUDITOR})
    public Applicant applicant(@NotNull UUID caseId) {
        Casefile casefile = casefiles.require(caseId);
        access.requireReader(casefile);
        return applicants.of(casefile);
    }

    /**
     * Takes a case back (取下げ): possible until it is decided. Doing it twice changes nothing.
     *
     * @param reason why, for the office; may be {@code null}
     * @throws NotFound if there is none of the caller's body
     * @throws CaseStepNotAllowed if it is decided or lapsed
     */
    @RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER})
    public void withdraw(@NotNull UUID caseId, @PlainText(max = 1000, lines = true) @NoMyNumber String reason) {
        Casefile casefile = casefiles.requireForChange(caseId);
        access.requireApplicant(casefile);
        life.withdraw(casefile, reason);
    }

    /** The newest cases of the body the caller acts for; none while the caller belongs to no body. */
    @RolesAllowed({Roles.COMPANY, Roles.MERCHANT, Roles.SERVICER})
    public List<Casefile> mine() {
        return caller.organisation()
                .map(organisation -> casefiles.of(organisation, MINE_LIMIT))
                .orElse(List.of());
    }
}
