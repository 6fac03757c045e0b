package dev.madoguchi.telework.workflow;

import dev.madoguchi.casefile.entity.CaseDecided;
import dev.madoguchi.casefile.entity.CaseResumed;
import dev.madoguchi.casefile.entity.CaseSubmitted;
import dev.madoguchi.casefile.entity.CaseSuspended;
import dev.madoguchi.casefile.entity.CaseWithdrawn;
import dev.madoguchi.casefile.entity.CorrectionAsked;
import dev.madoguchi.casefile.entity.CorrectionReturned;
import dev.madoguchi.casefile.entity.DecisionDrafted;
import dev.madoguchi.casefile.entity.DecisionReturned;
import dev.madoguchi.casefile.entity.DueDayExtended;
import dev.madoguchi.engine.BusinessProcess;
import dev.madoguchi.telework.control.ApplicationDesk;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;

/** Moves the registration process as facts about telework cases happen. */
@ApplicationScoped
public class TeleworkRegistrationProcess extends BusinessProcess {

    static final String REVIEW = "Task_ReviewRegistration";
    static final String APPROVE = "Task_ApproveDecision";
    static final String REVIEW_DUE = "Timer_ReviewDue";
    static final String REVIEW_DUE_AGAIN = "Timer_ReviewDueAgain";
    static final String DUE_DAY_MOVED = "Message_DueDayMoved";
    static final String WITHDRAWN = "Message_RegistrationWithdrawn";
    static final String CORRECTED = "Message_CorrectionReturned";

    /** The process of telework registrations. */
    public TeleworkRegistrationProcess() {
        super(TeleworkRegistrationProcess.class);
    }

    void on(@Observes CaseSubmitted fact) {
        if (isOurs(fact.service())) {
            start(fact.caseId());
        }
    }

    void on(@Observes DecisionDrafted fact) {
        if (isOurs(fact.service())) {
            complete(fact.caseId(), REVIEW);
        }
    }

    void on(@Observes DecisionReturned fact) {
        if (isOurs(fact.service())) {
            complete(fact.caseId(), APPROVE);
        }
    }

    /** Decided by a person, in the review or in the approval; a decision by rule finds no human task open. */
    void on(@Observes CaseDecided fact) {
        if (isOurs(fact.service())) {
            complete(fact.caseId(), REVIEW, APPROVE);
        }
    }

    void on(@Observes CorrectionAsked fact) {
        if (isOurs(fact.service())) {
            complete(fact.caseId(), REVIEW);
        }
    }

    void on(@Observes CorrectionReturned fact) {
        if (isOurs(fact.service())) {
            send(fact.caseId(), CORRECTED);
        }
    }

    void on(@Observes CaseSuspended fact) {
        if (isOurs(fact.service())) {
            hold(fact.caseId(), REVIEW_DUE, REVIEW_DUE_AGAIN);
        }
    }

    void on(@Observes CaseResumed fact) {
        if (isOurs(fact.service())) {
            watchDueDay(fact.caseId());
        }
    }

    void on(@Observes DueDayExtended fact) {
        if (isOurs(fact.service())) {
            watchDueDay(fact.caseId());
        }
    }

    /** A timer that has run out escalated the review; another watches the new day. */
    private void watchDueDay(UUID caseId) {
        if (!rearm(caseId, REVIEW_DUE, REVIEW_DUE_AGAIN)) {
            sendIfAwaited(caseId, DUE_DAY_MOVED);
        }
    }

    void on(@Observes CaseWithdrawn fact) {
        if (isOurs(fact.service()) && fact.wasSubmitted()) {
            send(fact.caseId(), WITHDRAWN);
        }
    }

    private static boolean isOurs(String service) {
        return ApplicationDesk.SERVICE.equals(service);
    }
}
