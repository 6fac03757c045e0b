package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.telework.boundary.Applications;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.Changes;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.Change;
import dev.madoguchi.telework.entity.Readiness;
import dev.madoguchi.telework.entity.SectionName;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.stream.Stream;

/** The sections of a draft, how far each has come, and the way on. */
@Named
@ViewScoped
public class SectionsBacking extends CaseBacking {

    private static final long serialVersionUID = 1L;

    private static final int SOON_DAYS = 7;
    private static final String OVER = "telework_sections.text.over";

    @Inject
    private transient Applications applications;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient Casefiles casefiles;

    @Inject
    private transient CorrectionInView corrections;

    @Inject
    private transient JapanClock clock;

    @Inject
    private transient Changes changes;

    private transient Application application;
    private transient Change change;
    private transient Campaign campaign;
    private transient Readiness readiness;
    private transient CorrectionInView.Asked asked;

    /** Reads the draft, or what is to be corrected; what the office has has a status page instead. */
    public String open() {
        CaseStatus status = casefiles.overview(caseId()).casefile().status();
        if (status == CaseStatus.WAITING_FOR_APPLICANT) {
            asked = corrections.read(caseId());
        } else if (status != CaseStatus.DRAFT) {
            return to("status");
        }
        application = applications.find(caseId());
        change = changes.of(caseId()).orElse(null);
        campaign = campaigns.find(application.campaign());
        readiness = applications.readiness(caseId());
        return null;
    }

    /** Throws the draft away. */
    public String discard() {
        casefiles.withdraw(caseId(), null);
        return "/telework/start.xhtml?faces-redirect=true";
    }

    public SectionName[] getSections() {
        return SectionName.values();
    }

    /** The page of a section. */
    public String pageOf(SectionName section) {
        return "/telework/" + NextStep.page(section) + ".xhtml";
    }

    /** The page on which to go on. */
    public String getNextPage() {
        String page = Stream.of(SectionName.values())
                .filter(this::remarkedOn)
                .map(NextStep::page)
                .findFirst()
                .orElseGet(() -> NextStep.first(readiness));
        return "/telework/" + page + ".xhtml";
    }

    /** Whether it is a correction of what was handed in. */
    public boolean isCorrection() {
        return asked != null;
    }

    /** Whether all that is to be corrected lies on this page: documents. */
    public boolean isPapersOnly() {
        return isCorrection() && Stream.of(SectionName.values()).noneMatch(this::remarkedOn);
    }

    /** What is to be corrected; {@code null} in a draft. */
    public CorrectionInView.Asked getAsked() {
        return asked;
    }

    /** Whether the office remarked on something in a section. */
    public boolean remarkedOn(SectionName section) {
        return asked != null && !asked.remarksOn(section).isEmpty();
    }

    public Application getApplication() {
        return application;
    }

    /** What it changes; {@code null} where it is about something new. */
    public Change getChange() {
        return change;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    /** What to say about the end of registration: that it is near, or over; {@code null} where the draft has time, or the end does not matter. */
    public String getClosing() {
        LocalDate today = clock.today();
        if (isCorrection() || change != null) {
            return null;
        }
        if (!campaign.isOpenOn(today)) {
            return OVER;
        }
        return today.plusDays(SOON_DAYS).isBefore(campaign.closesOn()) ? null : "telework_sections.text.closesSoon";
    }

    /** From which day another category table applies; {@code null} where none is to come while registration is open. */
    public LocalDate getNextTable() {
        return OVER.equals(getClosing())
                ? null
                : campaign.nextTableAfter(clock.today()).orElse(null);
    }

    public Readiness getReadiness() {
        return readiness;
    }

    public CategoryProgress getCategory() {
        return new CategoryProgress(readiness.category());
    }
}
