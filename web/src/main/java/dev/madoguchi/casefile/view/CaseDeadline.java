package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.boundary.Deadlines;
import dev.madoguchi.faces.Notices;
import jakarta.enterprise.context.RequestScoped;
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
    private Notices notices;

    private String suspensionReason;
    private String extensionReason;
    private LocalDate dueDay;

    /** Lets the case stand still. */
    public String suspend() {
        deadlines.suspend(caseInAddress.id(), suspensionReason);
        return told("wasSuspended");
    }

    /** Goes on with the case. */
    public String resume() {
        deadlines.resume(caseInAddress.id());
        return told("wasResumed");
    }

    /** Moves the due day. */
    public String extend() {
        deadlines.extend(caseInAddress.id(), dueDay, extensionReason);
        return told("wasExtended");
    }

    private String told(String what) {
        notices.tell("casefile_deadline.text." + what);
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

    public LocalDate getDueDay() {
        return dueDay;
    }

    public void setDueDay(LocalDate dueDay) {
        this.dueDay = dueDay;
    }
}
