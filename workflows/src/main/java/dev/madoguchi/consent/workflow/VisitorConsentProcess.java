package dev.madoguchi.consent.workflow;

import dev.madoguchi.consent.entity.ConsentAskedAgain;
import dev.madoguchi.consent.entity.ConsentExpiryChanged;
import dev.madoguchi.consent.entity.ConsentGiven;
import dev.madoguchi.consent.entity.ConsentHalted;
import dev.madoguchi.consent.entity.ConsentInvalidated;
import dev.madoguchi.consent.entity.ConsentReconfirmed;
import dev.madoguchi.consent.entity.ConsentRefused;
import dev.madoguchi.consent.entity.ConsentRequested;
import dev.madoguchi.consent.entity.ConsentWithdrawn;
import dev.madoguchi.disclosure.entity.DeletionsSettled;
import dev.madoguchi.engine.BusinessProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/**
 * Moves a consent from being asked to the receipt that it ended: its business key is the consent's id. What comes while nothing waits for it
 * needs no answer: the model asks the record where it stands before it waits.
 */
@ApplicationScoped
public class VisitorConsentProcess extends BusinessProcess {

    static final String ANSWERED = "Message_ConsentAnswered";
    static final String WITHDRAWN = "Message_ConsentWithdrawn";
    static final String HALTED = "Message_ConsentHalted";
    static final String INVALIDATED = "Message_ConsentInvalidated";
    static final String ASKED_AGAIN = "Message_ConsentAskedAgain";
    static final String RECONFIRMED = "Message_ConsentReconfirmed";
    static final String DELETIONS_SETTLED = "Message_DeletionsSettled";
    static final String EXPIRY = "Timer_ConsentExpires";

    /** The process of consents. */
    public VisitorConsentProcess() {
        super(VisitorConsentProcess.class);
    }

    void on(@Observes ConsentRequested fact) {
        start(fact.consent());
    }

    /** The visitor may have been asked before. */
    void on(@Observes ConsentGiven fact) {
        answered(fact.consent());
    }

    void on(@Observes ConsentRefused fact) {
        sendIfAwaited(fact.consent(), ANSWERED);
    }

    private void answered(UUID consent) {
        if (isRunning(consent)) {
            sendIfAwaited(consent, ANSWERED);
        } else {
            start(consent);
        }
    }

    void on(@Observes ConsentWithdrawn fact) {
        sendIfAwaited(fact.consent(), WITHDRAWN);
    }

    void on(@Observes ConsentHalted fact) {
        sendIfAwaited(fact.consent(), HALTED);
    }

    void on(@Observes ConsentInvalidated fact) {
        sendIfAwaited(fact.consent(), INVALIDATED);
    }

    void on(@Observes ConsentAskedAgain fact) {
        sendIfAwaited(fact.consent(), ASKED_AGAIN);
    }

    void on(@Observes ConsentReconfirmed fact) {
        sendIfAwaited(fact.consent(), RECONFIRMED);
        rearm(fact.consent(), EXPIRY);
    }

    void on(@Observes ConsentExpiryChanged fact) {
        rearm(fact.consent(), EXPIRY);
    }

    void on(@Observes DeletionsSettled fact) {
        sendIfAwaited(fact.consent(), DELETIONS_SETTLED);
    }
}
