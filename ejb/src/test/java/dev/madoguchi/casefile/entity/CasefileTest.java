package dev.madoguchi.casefile.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A case only ever takes steps that are legal in its status. */
class CasefileTest {

    @Test
    void aNewCaseIsADraftThatNoOfficeHas() {
        Casefile draft = SampleCases.draft();
        assertThat(draft.isDraft(), is(true));
        assertThat(draft.office(), is(Optional.empty()));
        assertThat(draft.reference(), is(Optional.empty()));
    }

    @Test
    void handingInGivesItAReferenceAnOfficeAndADueDay() {
        Casefile submitted = SampleCases.submitted();
        assertThat(submitted.status(), is(CaseStatus.SUBMITTED));
        assertThat(submitted.reference(), is(Optional.of("TW-2026-000123")));
        assertThat(submitted.office(), is(Optional.of(SampleCases.OFFICE)));
        assertThat(submitted.dueOn(), is(Optional.of(SampleCases.DUE)));
    }

    @Test
    void aCaseIsHandedInOnce() {
        Casefile submitted = SampleCases.submitted();
        assertThrows(
                CaseStepNotAllowed.class,
                () -> submitted.submit("TW-2026-000124", SampleCases.OFFICE, SampleCases.DUE, SampleCases.MONDAY));
        assertThat(submitted.reference(), is(Optional.of("TW-2026-000123")));
    }

    @Test
    void onlyADraftIsRenamed() {
        Casefile draft = SampleCases.draft();
        draft.rename("海岸工業");
        assertThat(draft.subject(), is("海岸工業"));
        assertThrows(CaseStepNotAllowed.class, () -> SampleCases.submitted().rename("海岸工業"));
    }

    @Test
    void aDraftIsNeitherReviewedNorDecided() {
        Casefile draft = SampleCases.draft();
        assertThrows(CaseStepNotAllowed.class, draft::startReview);
        assertThrows(CaseStepNotAllowed.class, draft::escalate);
        assertThrows(CaseStepNotAllowed.class, () -> draft.decide(Verdict.ACCEPTED, SampleCases.MONDAY));
    }

    @Test
    void aDecisionEndsTheCaseWithItsVerdict() {
        Casefile decided = SampleCases.inReview();
        decided.decide(Verdict.REFUSED, SampleCases.MONDAY);
        assertThat(decided.status(), is(CaseStatus.DECIDED));
        assertThat(decided.verdict(), is(Optional.of(Verdict.REFUSED)));
        assertThat(decided.closedAt(), is(Optional.of(SampleCases.MONDAY)));
    }

    @Test
    void anEscalatedCaseIsStillInReview() {
        Casefile escalated = SampleCases.inReview();
        escalated.escalate();
        assertThat(escalated.isEscalated(), is(true));
        assertThat(escalated.status(), is(CaseStatus.IN_REVIEW));
    }

    @Test
    void aCaseIsWithdrawnFromEveryStatusButAFinalOne() {
        Stream.of(SampleCases.draft(), SampleCases.submitted(), SampleCases.inReview())
                .forEach(casefile -> {
                    casefile.withdraw(SampleCases.MONDAY);
                    assertThat(casefile.status(), is(CaseStatus.WITHDRAWN));
                    assertThrows(CaseStepNotAllowed.class, () -> casefile.withdraw(SampleCases.MONDAY));
                });
    }

    @Test
    void nothingHappensToADecidedCase() {
        Casefile decided = SampleCases.inReview();
        decided.decide(Verdict.ACCEPTED, SampleCases.MONDAY);
        assertThrows(CaseStepNotAllowed.class, () -> decided.decide(Verdict.REFUSED, SampleCases.MONDAY));
        assertThrows(CaseStepNotAllowed.class, () -> decided.withdraw(SampleCases.MONDAY));
        assertThrows(CaseStepNotAllowed.class, decided::escalate);
        assertThat(decided.verdict(), is(Optional.of(Verdict.ACCEPTED)));
    }
}
