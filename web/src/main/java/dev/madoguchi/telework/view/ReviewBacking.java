package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.boundary.CaseReviews;
import dev.madoguchi.casefile.boundary.WorkItems;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.casefile.view.CaseOvertaken;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.DomainException;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.boundary.Registrations;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Reception;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;

/**
 * One registration with everything that belongs to it, and the decision about it. What the page offers is what it offered
 * when it was read: whoever comes too late is told by whom and how the case was changed, and then sees it as it is now.
 */
@Named
@ViewScoped
public class ReviewBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CaseReader reader;

    @Inject
    private transient CaseReviews reviews;

    @Inject
    private transient Registrations registrations;

    @Inject
    private transient WorkItems workItems;

    @Inject
    private transient Notices notices;

    private String typedCase;
    private String reason;
    private String note;
    private long heard;
    private transient ReviewedCase reviewed;
    private transient WorkItem next;

    /** Reads the case as it is now. */
    public void open() {
        reviewed = reader.read(caseId());
        heard = reviewed.getOverview().heard();
        next = reviewed.isDone() ? workItems.next(caseId()).orElse(null) : null;
    }

    /** What the page shows is not how the case stands. */
    void readAnew(@Observes(notifyObserver = Reception.IF_EXISTS) CaseOvertaken overtaken) {
        open();
    }

    /** The reader takes the task. */
    public String claim() {
        return act(() -> workItems.claim(reviewed.getTask().id()), "claimed");
    }

    /** The reader gives the task back to the office, or as supervisor takes it from a clerk. */
    public String release() {
        return act(() -> workItems.release(reviewed.getTask().id()), "released");
    }

    /** Accepts the registration. */
    public String accept() {
        return act(() -> reviews.draft(caseId(), heard, Verdict.ACCEPTED, null), "accepted");
    }

    /** Drafts a refusal, which a supervisor has to approve. */
    public String refuse() {
        return act(() -> reviews.draft(caseId(), heard, Verdict.REFUSED, reason), "refused");
    }

    /** Approves the draft. */
    public String approve() {
        return act(() -> reviews.approve(caseId(), heard), "approved");
    }

    /** Gives the draft back to the clerk. */
    public String giveBack() {
        return act(() -> reviews.giveBack(caseId(), note), "givenBack");
    }

    /** Takes the registration off the public list until further notice. */
    public String suspend() {
        return act(() -> registrations.suspend(caseId(), reason), "suspended");
    }

    /** Puts the registration on the public list again. */
    public String reinstate() {
        return act(() -> registrations.reinstate(caseId()), "reinstated");
    }

    private String act(Runnable step, String done) {
        try {
            step.run();
        } catch (NotFound taskIsGone) {
            open();
            throw reviewed.movedOn();
        } catch (DomainException refused) {
            open();
            throw refused;
        }
        notices.tell(
                "telework_review.text." + done,
                reviewed.getCasefile().reference().orElseThrow());
        return "/telework/review.xhtml?faces-redirect=true&case=" + caseId();
    }

    private UUID caseId() {
        try {
            return UUID.fromString(typedCase == null ? "" : typedCase);
        } catch (IllegalArgumentException none) {
            throw new NotFound(Casefile.class, typedCase);
        }
    }

    /** The case's id as it stands in the address. */
    public String getCase() {
        return typedCase;
    }

    public void setCase(String typed) {
        typedCase = typed;
    }

    public ReviewedCase getReviewed() {
        return reviewed;
    }

    /** What the reader could do next; {@code null} while something is left here, and where the inbox is empty. */
    public WorkItem getNext() {
        return next;
    }

    /** What the applicant is told about a refusal, or about being taken off the list. */
    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** What the clerk is told about a draft that is given back. */
    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }
}
