package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.StaleForm;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.telework.boundary.Applications;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.PlanFiles;
import dev.madoguchi.telework.endpoint.PlanFileDownload;
import dev.madoguchi.telework.endpoint.PlanFileUpload;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.PlanChangeKind;
import dev.madoguchi.telework.entity.PlanChanges;
import dev.madoguchi.telework.entity.PlanFile;
import dev.madoguchi.telework.entity.PlanFileProblem;
import dev.madoguchi.telework.entity.PlanFileTooLarge;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Bringing the plan as a file: the file to fill in, what is wrong in the one sent, and what it would change. */
@Named
@ViewScoped
public class ImportBacking extends CaseBacking {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;

    @Inject
    private transient Applications applications;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient Casefiles casefiles;

    @Inject
    private transient CorrectionInView corrections;

    @Inject
    private transient PlanFiles files;

    @Inject
    private transient Notices notices;

    private long version;
    private boolean stale;
    private transient Campaign campaign;
    private transient PlanFile file;
    private transient PlanChanges changes;

    /** Reads what waits; a registration that the office has is shown, not written, and a plan that is not to be corrected stays. */
    public String open() {
        CaseStatus status = casefiles.overview(caseId()).casefile().status();
        if (status == CaseStatus.WAITING_FOR_APPLICANT) {
            if (!corrections.read(caseId()).isOpen("plan.days")) {
                return to("plan");
            }
        } else if (status != CaseStatus.DRAFT) {
            return to("status");
        }
        Application application = applications.find(caseId());
        version = application.version();
        campaign = campaigns.find(application.campaign());
        file = files.find(caseId()).orElse(null);
        changes = files.changes(caseId()).orElse(null);
        return null;
    }

    /** The plan becomes what the file says. */
    public String takeOver() {
        try {
            files.takeOver(caseId(), version);
        } catch (StaleForm changed) {
            stale = true;
            throw changed;
        }
        notices.tell("telework_import.text.takenOver");
        return to("plan");
    }

    /** Puts the file away. */
    public String discard() {
        files.discard(caseId());
        return to("import");
    }

    /** Somebody else saved in the meantime: what would change has to be looked over again. */
    public boolean isStale() {
        return stale;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    /** The file that waits, or {@code null}. */
    public PlanFile getFile() {
        return file;
    }

    /** What it would change. */
    public PlanChanges getChanges() {
        return changes;
    }

    /** The kinds of changes. */
    public PlanChangeKind[] getKinds() {
        return PlanChangeKind.values();
    }

    /** The first problems; the others are in the file to download. */
    public List<PlanFileProblem> getProblems() {
        return file.problems().subList(0, Math.min(SHOWN, file.problems().size()));
    }

    /** How many kilobytes a file may have. */
    public int getMostKilobytes() {
        return PlanFileTooLarge.MOST_KILOBYTES;
    }

    /** How many lines a file may have. */
    public int getMostLines() {
        return PlanFileTooLarge.MOST_LINES;
    }

    /** Where the file to fill in is. */
    public String getTemplateAddress() {
        return PlanFileDownload.TEMPLATE + "?case=" + caseId();
    }

    /** Where all problems are. */
    public String getProblemsAddress() {
        return PlanFileDownload.PROBLEMS + "?case=" + caseId();
    }

    /** Where files are sent to. */
    public String getUploadAddress() {
        return PlanFileUpload.ADDRESS + "/" + caseId();
    }
}
