package dev.madoguchi.casefile.entity;

import static dev.madoguchi.casefile.entity.SampleCases.DUE;
import static dev.madoguchi.casefile.entity.SampleCases.MONDAY;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.identity.entity.Roles;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReviewClockTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Casefile casefile = SampleCases.inReview();

    @Test
    void aCaseThatStandsStillIsNeitherDecidedNorSentBack() {
        casefile.clock().suspend(TODAY);

        assertThrows(ReviewSuspended.class, () -> casefile.decide(Verdict.ACCEPTED, MONDAY));
        assertThrows(ReviewSuspended.class, casefile::waitForApplicant);
        assertThrows(ReviewSuspended.class, () -> casefile.clock().suspend(TODAY));
        assertThrows(ReviewSuspended.class, () -> casefile.clock().extend(DUE.plusDays(1)));
        assertThat(casefile.suspendedOn(), is(Optional.of(TODAY)));
    }

    @Test
    void itGoesOnWithALaterDueDay() {
        casefile.clock().suspend(TODAY);
        casefile.clock().resume(DUE.plusDays(3));

        assertThat(casefile.isSuspended(), is(false));
        assertThat(casefile.dueOn(), is(Optional.of(DUE.plusDays(3))));
        assertThrows(SuspensionMissing.class, () -> casefile.clock().resume(DUE));
    }

    @Test
    void aDueDayIsOnlyMovedToALaterDay() {
        casefile.clock().extend(DUE.plusDays(1));

        assertThat(casefile.dueOn(), is(Optional.of(DUE.plusDays(1))));
        assertThrows(DueDayNotLater.class, () -> casefile.clock().extend(DUE.plusDays(1)));
    }

    @Test
    void aTaskThatIsOverdueNoMoreIsTheClerksAgain() {
        WorkItem item = SampleCases.review();
        casefile.escalate();
        item.escalate();
        assertThat(item.isDoneBy(Roles.SUPERVISOR::equals), is(true));

        casefile.clock().extend(DUE.plusDays(1));
        casefile.clock().deescalate();
        item.follow(casefile);
        assertThat(item.isDoneBy(Roles.SUPERVISOR::equals), is(false));
    }

    @Test
    void whatIsTakenBackStandsStillNoMore() {
        casefile.clock().suspend(TODAY);
        casefile.withdraw(MONDAY);

        assertThat(casefile.isSuspended(), is(false));
    }

    @Test
    void aTaskIsNotLateWhileItsCaseStandsStill() {
        WorkItem item = SampleCases.review();
        casefile.clock().suspend(TODAY);
        item.follow(casefile);
        assertThat(item.isOverdue(DUE.plusDays(1)), is(false));

        casefile.clock().resume(DUE);
        item.follow(casefile);
        assertThat(item.isOverdue(DUE.plusDays(1)), is(true));
    }
}
