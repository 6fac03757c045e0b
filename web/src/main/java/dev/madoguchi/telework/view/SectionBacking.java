package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.StaleForm;
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
import dev.madoguchi.telework.entity.Section;
import dev.madoguchi.telework.entity.SectionProblem;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A page with one section of a registration: saved as it is typed, and looked over when the person goes on. */
public abstract class SectionBacking<S extends Section> extends CaseBacking {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Applications applications;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient Casefiles casefiles;

    @Inject
    private transient CorrectionInView corrections;

    @Inject
    private transient ProblemTexts problemTexts;

    @Inject
    private transient Changes changes;

    @Inject
    private transient PlaceInBody place;

    private ShownBody body;
    private long version;
    private boolean stale;
    private boolean gone;
    private LocalDate closedSince;
    private transient S section;
    private transient Campaign campaign;
    private transient Readiness readiness;
    private transient CorrectionInView.Asked asked;

    /** Reads what was saved; a registration that the office has is shown, not written. */
    public String open() {
        CaseStatus status = casefiles.overview(caseId()).casefile().status();
        if (status == CaseStatus.WAITING_FOR_APPLICANT) {
            asked = corrections.read(caseId());
        } else if (status != CaseStatus.DRAFT) {
            return to("status");
        }
        Application application = applications.find(caseId());
        campaign = campaigns.find(application.campaign());
        body = place.now();
        version = application.version();
        section = sectionOf(application);
        closedSince = changes.of(caseId())
                .map(Change::window)
                .filter(window -> asked == null && !window.takes(section.sectionName()))
                .flatMap(window -> window.lastDayOf(section.sectionName()))
                .orElse(null);
        opened();
        return null;
    }

    /** The section of this page, as a copy to write on. */
    protected abstract S sectionOf(Application application);

    /** Prepares what the page shows besides the section itself. */
    protected void opened() {}

    /** Brings what the page shows besides the section itself back into the section. */
    protected void collect() {}

    /** Saves what was typed so far. */
    public void save() {
        collect();
        try {
            version = applications.save(caseId(), version, section);
        } catch (StaleForm changed) {
            stale = true;
            throw changed;
        } catch (NotFound missing) {
            gone = true;
            throw place.why(body, missing);
        }
        readiness = null;
    }

    /** Saves and goes on: to the next section that needs something, or to the check; stays while something is missing here. */
    public String next() {
        save();
        List<SectionProblem> missing = getReadiness().of(section.sectionName());
        if (!missing.isEmpty()) {
            problemTexts.showAtFields(missing);
            return null;
        }
        return to(NextStep.after(section.sectionName(), getReadiness()));
    }

    /** Saves and goes back to the list of sections. */
    public String later() {
        save();
        return to("sections");
    }

    /** Somebody else saved in the meantime: the page can only be opened anew. */
    public boolean isStale() {
        return stale;
    }

    /** Whether the registration is out of the reader's reach: what was typed is shown, and nothing else is read. */
    public boolean isGone() {
        return gone;
    }

    /** Whether it is a correction of what was handed in. */
    public boolean isCorrection() {
        return asked != null;
    }

    /** What the office remarked on here, by field. */
    public Map<String, String> getRemarks() {
        return asked == null ? Map.of() : asked.remarksOn(section.sectionName());
    }

    /** The fields that can be written here; {@code null} for all of them. */
    public Set<String> getUnlocked() {
        return asked == null ? null : asked.openIn(section.sectionName());
    }

    /** The last day on which the answers of this page could be changed; {@code null} while they can. */
    public LocalDate getClosedSince() {
        return closedSince;
    }

    public S getSection() {
        return section;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    /** How far the whole registration has come. */
    public Readiness getReadiness() {
        if (readiness == null) {
            readiness = applications.readiness(caseId());
        }
        return readiness;
    }

    /** The category it would be sorted into now, and what is missing for the next. */
    public CategoryProgress getCategory() {
        return new CategoryProgress(getReadiness().category());
    }
}
