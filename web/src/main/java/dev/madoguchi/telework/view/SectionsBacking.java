package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.telework.boundary.Applications;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.Readiness;
import dev.madoguchi.telework.entity.SectionName;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The sections of a draft, how far each has come, and the way on. */
@Named
@ViewScoped
public class SectionsBacking extends CaseBacking {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Applications applications;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient Casefiles casefiles;

    private transient Application application;
    private transient Campaign campaign;
    private transient Readiness readiness;

    /** Reads the draft; what was handed in has a status page instead. */
    public String open() {
        if (!casefiles.overview(caseId()).casefile().isDraft()) {
            return to("status");
        }
        application = applications.find(caseId());
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
        return "/telework/" + NextStep.first(readiness) + ".xhtml";
    }

    public Application getApplication() {
        return application;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public Readiness getReadiness() {
        return readiness;
    }

    public CategoryProgress getCategory() {
        return new CategoryProgress(readiness.category());
    }
}
