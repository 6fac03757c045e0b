package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.casefile.boundary.Deadlines;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.DomainException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/** The review clock of the case of the page, and what a clerk does to it. */
@Named
@RequestScoped
public class CaseDeadline {

    @Inject
    private Deadlines deadlines;

    @Inject
    private CaseInAddress caseInAddress;

    @Inject
    private Casefiles casefiles;

    @Inject
    private Event<CaseOvertaken> overtaken;

    @Inject
    private Notices notices;

    private String suspensionReason;
    private String extensionReason;
    private LocalDate dueDay;
    private LocalDate dueSeen;

    /** Lets the case stand still. */
    public String suspend() {
        act(() -> deadlines.suspend(caseInAddress.id(), suspensionReason));
        return told("wasSuspended");
    }

    /** Goes on with the case. */
    public String resume() {
        act(() -> deadlines.resume(caseInAddress.id()));
        return told("wasResumed");
    }

    /** Moves the due day. */
    public String extend() {
        act(() -> deadlines.extend(caseInAddress.id(), dueSeen, dueDay, extensionReason));
        return told("wasExtended");
    }

    /** Where somebody was faster, the page shows the case as it is now. */
    private void act(Runnable step) {
        try {
            step.run();
        } catch (DomainException refused) {
            if (refused.kind() == DomainException.Kind.CONFLICT) {
                dueSeen = null;
                overtaken.fire(new CaseOvertaken());
            }
            throw refused;
        }
    }

    private String told(String what) {
        notices.tell("casefile_deadline.text." + what, getDueOn());
        return caseInAddress.again();
    }

    /** Why the case stands still, for the applicant. */
    public String getSuspensionReason() {
        return suspensionReason;
    }

    public void setSuspensionReason(String suspensionReason) {
        this.suspensionReason = suspensionReason;
    }

    /** Why the office needs longer, for the applicant. */
    public String getExtensionReason() {
        return extensionReason;
    }

    public void setExtensionReason(String extensionReason) {
        this.extensionReason = extensionReason;
    }

    /** The due day as it is now. */
    public LocalDate getDueOn() {
        return casefiles.overview(caseInAddress.id()).casefile().dueOn().orElse(null);
    }

    /** The due day that the reader saw. */
    public LocalDate getDueSeen() {
        return dueSeen == null ? getDueOn() : dueSeen;
    }

    public void setDueSeen(LocalDate dueSeen) {
        this.dueSeen = dueSeen;
    }

    public LocalDate getDueDay() {
        return dueDay;
    }

    public void setDueDay(LocalDate dueDay) {
        this.dueDay = dueDay;
    }
}
