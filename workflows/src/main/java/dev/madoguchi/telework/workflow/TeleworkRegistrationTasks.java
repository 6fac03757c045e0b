package dev.madoguchi.telework.workflow;

import dev.madoguchi.casefile.control.CorrectionClock;
import dev.madoguchi.telework.control.RegistrationSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;

/** What the model of the registration process asks and orders, by the business key of its instance. */
@Named
@ApplicationScoped
public class TeleworkRegistrationTasks {

    @Inject
    private RegistrationSteps steps;

    @Inject
    private CorrectionClock corrections;

    public void checkFormalities(String caseId) {
        steps.check(UUID.fromString(caseId));
    }

    public boolean needsReview(String caseId) {
        return steps.needsReview(UUID.fromString(caseId));
    }

    public void openReview(String caseId) {
        steps.startReview(UUID.fromString(caseId));
    }

    public void acceptAutomatically(String caseId) {
        steps.acceptAutomatically(UUID.fromString(caseId));
    }

    /** The engine wants its timers as {@link Date}. */
    public Date reviewDueAt(String caseId) {
        return Date.from(steps.reviewDueAt(UUID.fromString(caseId)));
    }

    public void escalateToSupervisor(String caseId) {
        steps.escalate(UUID.fromString(caseId));
    }

    public boolean awaitsApproval(String caseId) {
        return steps.awaitsApproval(UUID.fromString(caseId));
    }

    public boolean isDecided(String caseId) {
        return steps.isDecided(UUID.fromString(caseId));
    }

    public boolean isWithApplicant(String caseId) {
        return steps.isWithApplicant(UUID.fromString(caseId));
    }

    public Date correctionReminderAt(String caseId) {
        return Date.from(corrections.reminderAt(UUID.fromString(caseId)));
    }

    public void remindApplicant(String caseId) {
        corrections.remind(UUID.fromString(caseId));
    }

    public Date correctionOverdueAt(String caseId) {
        return Date.from(corrections.overdueAt(UUID.fromString(caseId)));
    }

    public void letLapse(String caseId) {
        corrections.lapse(UUID.fromString(caseId));
    }

    public boolean isAccepted(String caseId) {
        return steps.isAccepted(UUID.fromString(caseId));
    }

    public void publishRegistration(String caseId) {
        steps.publish(UUID.fromString(caseId));
    }
}
