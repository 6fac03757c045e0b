package dev.madoguchi.consent.workflow;

import dev.madoguchi.consent.control.ConsentSteps;
import dev.madoguchi.disclosure.control.DeletionDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;

/** What the model of the consent process asks and orders, by the business key of its instance. */
@Named
@ApplicationScoped
public class VisitorConsentTasks {

    @Inject
    private ConsentSteps steps;

    @Inject
    private DeletionDesk deletions;

    public boolean isAnswerOpen(String consent) {
        return steps.isAnswerOpen(UUID.fromString(consent));
    }

    public boolean wasGiven(String consent) {
        return steps.wasGiven(UUID.fromString(consent));
    }

    public boolean isGiven(String consent) {
        return steps.isGiven(UUID.fromString(consent));
    }

    /** The engine wants its timers as {@link Date}. */
    public Date answerReminderDueAt(String consent) {
        return Date.from(steps.answerReminderDueAt(UUID.fromString(consent)));
    }

    /** The engine wants its timers as {@link Date}. */
    public Date answerOverdueAt(String consent) {
        return Date.from(steps.answerOverdueAt(UUID.fromString(consent)));
    }

    /** The engine wants its timers as {@link Date}. */
    public Date expiresAt(String consent) {
        return Date.from(steps.expiresAt(UUID.fromString(consent)));
    }

    public void remindVisitor(String consent) {
        steps.remindVisitor(UUID.fromString(consent));
    }

    public void lapseRequest(String consent) {
        steps.lapseRequest(UUID.fromString(consent));
    }

    public void issueReceipt(String consent) {
        steps.issueReceipt(UUID.fromString(consent));
    }

    public void askAgain(String consent) {
        steps.askAgain(UUID.fromString(consent));
    }

    public void expire(String consent) {
        steps.expire(UUID.fromString(consent));
    }

    public void orderDeletions(String consent) {
        deletions.order(UUID.fromString(consent));
    }

    public boolean hasOpenDeletions(String consent) {
        return deletions.hasOpen(UUID.fromString(consent));
    }

    public void issueTermination(String consent) {
        deletions.issueTermination(UUID.fromString(consent));
    }
}
