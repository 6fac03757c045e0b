package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Author;
import dev.madoguchi.casefile.entity.CaseDecided;
import dev.madoguchi.casefile.entity.CaseEscalated;
import dev.madoguchi.casefile.entity.CaseKind;
import dev.madoguchi.casefile.entity.CaseStarted;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.CaseSubmitted;
import dev.madoguchi.casefile.entity.CaseWithdrawn;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Decision;
import dev.madoguchi.casefile.entity.DraftLapsed;
import dev.madoguchi.casefile.entity.ReviewStarted;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The steps of a case that services and processes take: start, submit, review, escalate, decide by rule. Each changes the
 * aggregate and says so as a fact, in the caller's transaction.
 */
@ApplicationScoped
public class CaseLife {

    @Inject
    CasefileRepository casefiles;

    @Inject
    DecisionRepository decisions;

    @Inject
    Caller caller;

    @Inject
    JapanClock clock;

    @Inject
    Event<Fact> facts;

    /** A new draft of the body for the service. */
    public Casefile start(String service, UUID organisation, String subject) {
        return start(CaseKind.APPLICATION, service, organisation, subject);
    }

    /** A new draft that changes what the earlier case brought about. */
    public Casefile startChange(Casefile earlier) {
        return start(CaseKind.CHANGE, earlier.service(), earlier.organisation(), earlier.subject());
    }

    private Casefile start(CaseKind kind, String service, UUID organisation, String subject) {
        Casefile casefile =
                new Casefile(UUID.randomUUID(), kind, service, organisation, subject, clock.now(), caller.subject());
        casefiles.add(casefile);
        facts.fire(new CaseStarted(casefile.id(), service));
        return casefile;
    }

    /**
     * Hands a draft in.
     *
     * @param prefix the letters of the reference, e.g. {@code TW}
     * @param prefecture where the applicant is, two digits: decides on the office
     * @param dueOn the day by which the office means to decide
     */
    public void submit(Casefile casefile, String prefix, String prefecture, LocalDate dueOn) {
        String reference = "%s-%d-%06d".formatted(prefix, clock.today().getYear(), casefiles.nextReferenceNumber());
        casefile.submit(reference, casefiles.officeFor(casefile.service(), prefecture), dueOn, clock.now());
        facts.fire(new CaseSubmitted(casefile.id(), casefile.service(), reference));
    }

    /** Ends a draft that can no longer be handed in; one that was handed in or taken back meanwhile stays as it is. */
    public void lapseDraft(UUID caseId) {
        Casefile casefile = casefiles.requireForChange(caseId);
        if (casefile.isDraft()) {
            casefile.lapse(clock.now());
            facts.fire(new DraftLapsed(caseId, casefile.service()));
        }
    }

    /** A person has to look at the case. */
    public void startReview(UUID caseId) {
        Casefile casefile = casefiles.requireForChange(caseId);
        casefile.startReview();
        facts.fire(new ReviewStarted(caseId, casefile.service()));
    }

    /** The review is overdue; nothing happens to a case that has been escalated or ended already, or whose due day moved. */
    public void escalate(UUID caseId) {
        Casefile casefile = casefiles.requireForChange(caseId);
        boolean overdue = !casefile.isSuspended()
                && casefile.dueOn().filter(clock.today()::isAfter).isPresent();
        if (casefile.status().isWithOffice() && overdue && !casefile.isEscalated()) {
            casefile.escalate();
            facts.fire(new CaseEscalated(caseId, casefile.service()));
        }
    }

    /** The applicant takes the case back; a draft decision about it becomes void. */
    public void withdraw(Casefile casefile, String reason) {
        if (casefile.status() == CaseStatus.WITHDRAWN) {
            return;
        }
        boolean wasSubmitted = !casefile.isDraft();
        casefile.withdraw(clock.now());
        decisions.drafted(casefile.id()).ifPresent(Decision::becomeVoid);
        facts.fire(new CaseWithdrawn(casefile.id(), casefile.service(), wasSubmitted, reason));
    }

    /** Accepts by rule, without a person: {@code basis} names the rule and its version. */
    public void acceptByRule(UUID caseId, String basis) {
        Casefile casefile = casefiles.requireForChange(caseId);
        Author author = new Author(Caller.SYSTEM, Caller.SYSTEM, clock.now());
        decisions.add(new Decision(caseId, Verdict.ACCEPTED, null, basis, 0, author));
        decide(casefile, Verdict.ACCEPTED);
    }

    /** The decision is in force: the case ends with this verdict. */
    void decide(Casefile casefile, Verdict verdict) {
        casefile.decide(verdict, clock.now());
        facts.fire(new CaseDecided(casefile.id(), casefile.service(), verdict));
    }
}
