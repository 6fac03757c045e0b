package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.CaseResumed;
import dev.madoguchi.casefile.entity.CaseSuspended;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.DueDayExtended;
import dev.madoguchi.casefile.entity.DueDayTooFar;
import dev.madoguchi.casefile.entity.EscalationEnded;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;

/** Stopping the review clock, letting it go on, and moving the due day. */
@ApplicationScoped
public class DeadlineDesk {

    private static final String RESUMED = CaseResumed.class.getSimpleName();
    private static final String EXTENDED = DueDayExtended.class.getSimpleName();

    @Inject
    private CaseWatch watch;

    @Inject
    private BusinessCalendar calendar;

    @Inject
    private WorkItemLedger workItems;

    @Inject
    private Assignments assignments;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** The case stands still from today. */
    public void suspend(Casefile casefile, String reason) {
        watch.requireInReview(casefile);
        casefile.clock().suspend(clock.today());
        facts.fire(new CaseSuspended(casefile.id(), casefile.service(), reason.strip()));
    }

    /** The case goes on; it is due later by the business days for which it stood still. */
    public void resume(Casefile casefile) {
        watch.requireInReview(casefile);
        if (!casefile.isSuspended()) {
            watch.refuseTaken(casefile.id(), Set.of(RESUMED));
        }
        LocalDate today = clock.today();
        LocalDate since = casefile.suspendedOn().orElse(today);
        casefile.clock().resume(days(casefile).postponed(casefile.dueOn().orElseThrow(), since, today));
        facts.fire(new CaseResumed(casefile.id(), casefile.service()));
    }

    /**
     * The case is due on a later day, the next one on which the office works. Where that ends an escalation, a supervisor who took the review
     * in place of a clerk gives it back.
     *
     * @param seen the due day that the caller knew
     */
    public void extend(Casefile casefile, LocalDate seen, LocalDate day, String reason) {
        watch.requireInReview(casefile);
        if (!casefile.dueOn().orElseThrow().equals(seen)) {
            watch.refuseTaken(casefile.id(), Set.of(RESUMED, EXTENDED));
        }
        if (day.isAfter(clock.today().plusYears(1))) {
            throw new DueDayTooFar();
        }
        casefile.clock().extend(days(casefile).after(day, 0));
        boolean overdueNoMore = casefile.isEscalated()
                && casefile.dueOn().filter(clock.today()::isAfter).isEmpty();
        if (overdueNoMore) {
            casefile.clock().deescalate();
        }
        facts.fire(new DueDayExtended(casefile.id(), casefile.service(), reason.strip()));
        if (overdueNoMore) {
            facts.fire(new EscalationEnded(casefile.id(), casefile.service()));
            workItems.of(casefile.id()).stream()
                    .filter(item -> item.isWith(caller.subject()) && !item.isDoneBy(caller::isIn))
                    .forEach(assignments::release);
        }
    }

    private BusinessDays days(Casefile casefile) {
        return calendar.daysOf(casefile.office().orElseThrow());
    }
}
