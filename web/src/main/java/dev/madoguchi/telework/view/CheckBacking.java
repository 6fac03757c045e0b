package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.casefile.boundary.CorrectionAnswers;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.StaleForm;
import dev.madoguchi.casefile.view.CorrectionReplies;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.view.PlaceInBody;
import dev.madoguchi.organisation.view.ShownBody;
import dev.madoguchi.telework.boundary.Applications;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.Changes;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.Change;
import dev.madoguchi.telework.entity.Readiness;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

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

    @Inject
    private transient Changes changes;

    @Inject
    private transient CorrectionAnswers answers;

    @Inject
    private transient CorrectionInView correctionInView;

    @Inject
    private CorrectionReplies replies;

    @Inject
    private transient PlaceInBody place;

    private ShownBody body;
    private boolean correction;
    private transient Set<String> unlocked;
    private transient Application application;
    private transient Change change;
    private transient Campaign campaign;
    private transient Readiness readiness;

    /** Reads the draft, or the correction; what the office has has a status page instead. */
    public String open() {
        CaseStatus status = casefiles.overview(caseId()).casefile().status();
        correction = status == CaseStatus.WAITING_FOR_APPLICANT;
        if (!correction && status != CaseStatus.DRAFT) {
            return to("status");
        }
        read();
        return null;
    }

    private void read() {
        application = applications.find(caseId());
        body = place.now();
        change = changes.of(caseId()).orElse(null);
        campaign = campaigns.find(application.campaign());
        readiness = applications.readiness(caseId());
        unlocked = correction ? correctionInView.read(caseId()).open() : null;
    }

    /** Hands in what is shown. Where somebody changed it meanwhile, the new answers are shown first. */
    public String submit() {
        try {
            if (correction) {
                replies.save();
                answers.handBack(caseId(), application.version());
            } else {
                applications.submit(caseId(), application.version());
            }
        } catch (StaleForm changed) {
            read();
            throw changed;
        } catch (NotFound missing) {
            throw place.why(body, missing);
        }
        return to("status");
    }

    /** Whether it is a correction of what was handed in. */
    public boolean isCorrection() {
        return correction;
    }

    /** The fields that can be written, by section and field; {@code null} for all of them. */
    public Set<String> getUnlocked() {
        return unlocked;
    }

    /** What saves what is said to remarks; {@code null} where nothing is asked. */
    public CorrectionReplies getSaving() {
        return correction ? replies : null;
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

    public Readiness getReadiness() {
        return readiness;
    }

    public CategoryProgress getCategory() {
        return new CategoryProgress(readiness.category());
    }
}
