package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.casefile.entity.CaseOverview;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Decision;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.telework.boundary.Applications;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.Registration;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.constraints.Size;

/** Where a registration stands: its reference, who has it until when, what was decided, and the way to take it back. */
@Named
@ViewScoped
public class StatusBacking extends CaseBacking {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Casefiles casefiles;

    @Inject
    private transient Applications applications;

    @Inject
    private transient Campaigns campaigns;

    private transient CaseOverview overview;
    private transient Application application;
    private transient Campaign campaign;
    private transient Registration listed;

    @Size(max = 1000)
    private String reason;

    /** Reads the case; a draft has its list of sections instead. */
    public String open() {
        overview = casefiles.overview(caseId());
        if (overview.casefile().isDraft()) {
            return to("sections");
        }
        application = applications.find(caseId());
        campaign = campaigns.find(application.campaign());
        listed = applications
                .registration(caseId())
                .filter(registration -> registration.name().isPresent())
                .orElse(null);
        return null;
    }

    /** Takes the registration back. */
    public String withdraw() {
        casefiles.withdraw(caseId(), reason);
        return to("status");
    }

    /** The entry in the public list; {@code null} while there is none. */
    public Registration getListed() {
        return listed;
    }

    public CaseOverview getOverview() {
        return overview;
    }

    public Casefile getCasefile() {
        return overview.casefile();
    }

    /** What to tell first: the verdict, or the status while there is none; a draft lapses for another reason than a case. */
    public String getOutcome() {
        Casefile casefile = getCasefile();
        if (casefile.status() == CaseStatus.LAPSED && casefile.reference().isEmpty()) {
            return "LAPSED_DRAFT";
        }
        return casefile.verdict().map(Verdict::name).orElseGet(() -> casefile.status()
                .name());
    }

    /** The decision in force, or {@code null}. */
    public Decision getDecision() {
        return overview.decisions().stream()
                .filter(Decision::isEffective)
                .findFirst()
                .orElse(null);
    }

    public Application getApplication() {
        return application;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    /** Why it is taken back, if the person says so. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
