package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.casefile.entity.StaleForm;
import dev.madoguchi.telework.boundary.Applications;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.Readiness;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** All answers on one page, to look over and hand in. */
@Named
@ViewScoped
public class CheckBacking extends CaseBacking {

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
        read();
        return null;
    }

    private void read() {
        application = applications.find(caseId());
        campaign = campaigns.find(application.campaign());
        readiness = applications.readiness(caseId());
    }

    /** Hands in what is shown. Where somebody changed it meanwhile, the new answers are shown first. */
    public String submit() {
        try {
            applications.submit(caseId(), application.version());
        } catch (StaleForm changed) {
            read();
            throw changed;
        }
        return to("status");
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
