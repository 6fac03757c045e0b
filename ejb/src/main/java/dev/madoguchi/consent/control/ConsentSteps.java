package dev.madoguchi.consent.control;

import dev.madoguchi.consent.entity.Consent;
import dev.madoguchi.consent.entity.ConsentState;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What the process of a consent asks and orders. Each question is asked of the locked record: whoever ends a consent at the same moment
 * waits until the process waits for the end, or the process sees it.
 */
@ApplicationScoped
public class ConsentSteps {

    @Inject
    private ConsentRepository consents;

    @Inject
    private ConsentDesk desk;

    @Inject
    private ReceiptDesk receipts;

    @Inject
    private VisitorMails mails;

    @Inject
    private JapanClock clock;

    @Inject
    @ConfigProperty(name = "madoguchi.consent.answer-reminder-days", defaultValue = "3")
    private int reminderDays;

    @Inject
    @ConfigProperty(name = "madoguchi.consent.answer-days", defaultValue = "14")
    private int answerDays;

    /** Whether the visitor was asked and has not answered. */
    public boolean isAnswerOpen(UUID id) {
        return consents.requireForChange(id).state() == ConsentState.REQUESTED;
    }

    /** Whether the visitor ever agreed. */
    public boolean wasGiven(UUID id) {
        return consents.requireForChange(id).wasGiven();
    }

    /** Whether the visitor agreed, and it is not over. */
    public boolean isGiven(UUID id) {
        return consents.requireForChange(id).isGiven();
    }

    /** When a visitor who does not answer is reminded. */
    public Instant answerReminderDueAt(UUID id) {
        return consents.require(id).begunAt().plus(Duration.ofDays(reminderDays));
    }

    /** When nobody waits for an answer any more. */
    public Instant answerOverdueAt(UUID id) {
        return consents.require(id).begunAt().plus(Duration.ofDays(answerDays));
    }

    /** When the agreement ends by itself. */
    public Instant expiresAt(UUID id) {
        return consents.require(id).expiresAt().orElseThrow();
    }

    /** Reminds a visitor who has not answered. */
    public void remindVisitor(UUID id) {
        Consent consent = consents.require(id);
        if (consent.state() == ConsentState.REQUESTED) {
            mails.tell("visitor_consentReminder", consent);
        }
    }

    /** Nobody waits for the answer any more. */
    public void lapseRequest(UUID id) {
        if (isAnswerOpen(id)) {
            desk.expire(id);
        }
    }

    /** Makes out the receipt of an agreement. */
    public void issueReceipt(UUID id) {
        receipts.given(id);
        mails.tell("visitor_consentReceipt", consents.require(id));
    }

    /** The time of the agreement is over, unless it was prolonged meanwhile. */
    public void expire(UUID id) {
        boolean over = consents.requireForChange(id)
                .expiresAt()
                .filter(until -> !until.isAfter(clock.now()))
                .isPresent();
        if (over) {
            desk.expire(id);
        }
    }

    /** Tells a visitor that the notice was revised, and asks to agree again. */
    public void askAgain(UUID id) {
        Consent consent = consents.require(id);
        if (consent.isGiven()) {
            mails.tell("visitor_consentRevised", consent);
        }
    }
}
