package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Author;
import dev.madoguchi.casefile.entity.CaseDecided;
import dev.madoguchi.casefile.entity.CaseLapsed;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.CaseWithdrawn;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.CorrectionReminded;
import dev.madoguchi.casefile.entity.CorrectionRound;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalTime;
import java.util.UUID;

/** What time does to a round of corrections: the reminder, and the end of waiting. Called by processes, on behalf of the system. */
@ApplicationScoped
public class CorrectionClock {

    /** Nobody is reminded in the middle of the night. */
    private static final LocalTime REMINDER_AT = LocalTime.of(9, 0);

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CorrectionRepository rounds;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** When the applicant is reminded. */
    public Instant reminderAt(UUID caseId) {
        return asked(caseId)
                .remindOn()
                .atTime(REMINDER_AT)
                .atZone(JapanClock.ZONE)
                .toInstant();
    }

    /** When waiting ends: with the last day for the answer. */
    public Instant overdueAt(UUID caseId) {
        return asked(caseId)
                .answerDueOn()
                .plusDays(1)
                .atStartOfDay(JapanClock.ZONE)
                .toInstant();
    }

    /** Reminds the applicant. */
    public void remind(UUID caseId) {
        Casefile casefile = casefiles.requireForChange(caseId);
        rounds.asked(caseId)
                .ifPresent(round -> facts.fire(new CorrectionReminded(caseId, casefile.service(), round.id())));
    }

    /** The applicant did not answer in time: the case ends; nothing happens where the answer came at the last moment. */
    public void lapse(UUID caseId) {
        Casefile casefile = casefiles.requireForChange(caseId);
        if (casefile.status() == CaseStatus.WAITING_FOR_APPLICANT) {
            casefile.lapse(clock.now());
            asked(caseId).lapse(author());
            facts.fire(new CaseLapsed(caseId, casefile.service()));
        }
    }

    void decided(@Observes CaseDecided fact) {
        close(fact.caseId());
    }

    void withdrawn(@Observes CaseWithdrawn fact) {
        close(fact.caseId());
    }

    private void close(UUID caseId) {
        rounds.latest(caseId).filter(CorrectionRound::isOpen).ifPresent(round -> round.becomeVoid(author()));
    }

    private CorrectionRound asked(UUID caseId) {
        return rounds.asked(caseId)
                .orElseThrow(() -> new IllegalStateException("no correction is asked in case " + caseId));
    }

    private Author author() {
        return new Author(caller.subject(), caller.name(), clock.now());
    }
}
