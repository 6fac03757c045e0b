package dev.madoguchi.casefile.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class TimelineEntryTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final Author CLERK = new Author("clerk", "窓口 太郎", SampleCases.MONDAY);

    @Test
    void isNamedAfterItsFactAndSaysWhoAndWhen() {
        TimelineEntry entry =
                new TimelineEntry(new CaseDecided(CASE, "telework", Verdict.ACCEPTED), ActorKind.OFFICE, CLERK);

        assertThat(entry.event(), is("CaseDecided"));
        assertThat(entry.caseId(), is(CASE));
        assertThat(entry.actorName(), is("窓口 太郎"));
        assertThat(entry.at(), is(SampleCases.MONDAY));
        assertThat(entry.isInternal(), is(false));
    }

    @Test
    void whatHappensWithinTheOfficeStaysThere() {
        assertThat(
                line(new DecisionDrafted(CASE, "telework", Verdict.REFUSED, 1)).isInternal(), is(true));
        assertThat(line(new DecisionApproved(CASE, "telework", Verdict.REFUSED)).isInternal(), is(true));
        assertThat(line(new DecisionReturned(CASE, "telework", "根拠が読み取れません")).isInternal(), is(true));
        assertThat(line(new CaseEscalated(CASE, "telework")).isInternal(), is(true));
    }

    @Test
    void theApplicantsReasonForWithdrawingIsKept() {
        assertThat(line(new CaseWithdrawn(CASE, "telework", true, "計画を見直します")).note(), is("計画を見直します"));
    }

    private static TimelineEntry line(CaseFact fact) {
        return new TimelineEntry(fact, ActorKind.OFFICE, CLERK);
    }
}
