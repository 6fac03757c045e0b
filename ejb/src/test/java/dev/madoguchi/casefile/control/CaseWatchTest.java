package dev.madoguchi.casefile.control;

import static dev.madoguchi.casefile.entity.SampleCases.SATO;
import static dev.madoguchi.casefile.entity.SampleCases.TANAKA;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.arrayContaining;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.casefile.entity.ActorKind;
import dev.madoguchi.casefile.entity.ApplicantActed;
import dev.madoguchi.casefile.entity.Author;
import dev.madoguchi.casefile.entity.CaseFact;
import dev.madoguchi.casefile.entity.CaseMovedOn;
import dev.madoguchi.casefile.entity.CaseResumed;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.CaseWithdrawn;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.MessageSent;
import dev.madoguchi.casefile.entity.SampleCases;
import dev.madoguchi.casefile.entity.StepTaken;
import dev.madoguchi.casefile.entity.TimelineEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CaseWatchTest {

    private static final Author APPLICANT = new Author("applicant", "渡辺 直美", SampleCases.MONDAY.plusSeconds(60));

    private final List<TimelineEntry> history = new ArrayList<>();
    private final CaseWatch watch = new CaseWatch();

    CaseWatchTest() {
        watch.timeline = new Timeline() {
            @Override
            public List<TimelineEntry> of(UUID caseId, boolean withInternal) {
                return history;
            }
        };
    }

    @Test
    void whoDecidesOnAWithdrawnCaseIsToldWhoTookItBack() {
        Casefile withdrawn = SampleCases.withdrawn();
        assertThrows(CaseStepNotAllowed.class, () -> watch.requireInReview(withdrawn));

        happened(new CaseWithdrawn(withdrawn.id(), "telework", true, null), ActorKind.APPLICANT, APPLICANT);
        CaseMovedOn movedOn = assertThrows(CaseMovedOn.class, () -> watch.requireInReview(withdrawn));
        assertThat(movedOn.textArguments(), arrayContaining(CaseStatus.WITHDRAWN, APPLICANT.at(), APPLICANT.name()));
        assertDoesNotThrow(() -> watch.requireInReview(SampleCases.inReview()));
    }

    @Test
    void aStepOfTheProcessIsNobodys() {
        Casefile decided = SampleCases.decided();
        happened(new CaseResumed(decided.id(), "telework"), ActorKind.SYSTEM, SATO);

        CaseMovedOn movedOn = assertThrows(CaseMovedOn.class, () -> watch.requireInReview(decided));
        assertThat(movedOn.textKey(), is("error.CaseMovedOn.system"));
    }

    @Test
    void whatTheApplicantWroteHasToBeSeenBeforeADecision() {
        Casefile casefile = SampleCases.inReview();
        happened(new MessageSent(casefile.id(), UUID.randomUUID(), ActorKind.OFFICE), ActorKind.OFFICE, SATO);
        assertDoesNotThrow(() -> watch.requireHeard(casefile, 0));

        happened(
                new MessageSent(casefile.id(), UUID.randomUUID(), ActorKind.APPLICANT), ActorKind.APPLICANT, APPLICANT);
        ApplicantActed acted = assertThrows(ApplicantActed.class, () -> watch.requireHeard(casefile, 0));
        assertThat(acted.textArguments(), arrayContaining(APPLICANT.at(), APPLICANT.name()));
        assertDoesNotThrow(() -> watch.requireHeard(casefile, 1));
    }

    @Test
    void theLatestWhoTookAStepIsNamed() {
        Casefile casefile = SampleCases.inReview();
        happened(new CaseResumed(casefile.id(), "telework"), ActorKind.OFFICE, SATO);
        happened(new CaseResumed(casefile.id(), "telework"), ActorKind.OFFICE, TANAKA);

        StepTaken taken = assertThrows(
                StepTaken.class, () -> watch.refuseTaken(casefile.id(), Set.of("CaseResumed", "DueDayExtended")));
        assertThat(taken.textKey(), is("error.StepTaken.CaseResumed"));
        assertThat(taken.textArguments(), arrayContaining(TANAKA.at(), TANAKA.name()));
        assertDoesNotThrow(() -> watch.refuseTaken(casefile.id(), Set.of("DueDayExtended")));
    }

    private void happened(CaseFact fact, ActorKind side, Author author) {
        history.add(new TimelineEntry(fact, side, author));
    }
}
