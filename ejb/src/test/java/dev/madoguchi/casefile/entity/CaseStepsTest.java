package dev.madoguchi.casefile.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every step of a case, tried in every status. */
class CaseStepsTest {

    @ParameterizedTest
    @CsvSource({
        "DRAFT,     rename submit withdraw lapse",
        "SUBMITTED, startReview escalate decide withdraw",
        "IN_REVIEW, escalate decide withdraw waitForApplicant clock",
        "WAITING_FOR_APPLICANT, rename withdraw resumeReview lapse",
        "DECIDED,   ''",
        "LAPSED,    ''",
        "WITHDRAWN, ''",
    })
    void onlyTheStepsOfItsStatusAreAllowed(CaseStatus status, String allowed) {
        for (Step step : Step.values()) {
            Casefile casefile = SampleCases.in(status);
            if (allowed.contains(step.name())) {
                step.take(casefile);
            } else {
                assertThrows(CaseStepNotAllowed.class, () -> step.take(casefile), step + " in " + status);
                assertThat(casefile.status(), is(status));
            }
        }
    }

    private enum Step {
        rename,
        submit,
        startReview,
        escalate,
        waitForApplicant,
        resumeReview,
        lapse,
        clock,
        decide,
        withdraw;

        void take(Casefile casefile) {
            switch (this) {
                case rename -> casefile.rename("海岸ホールディングス株式会社");
                case submit ->
                    casefile.submit("TW-2026-000124", SampleCases.OFFICE, SampleCases.DUE, SampleCases.MONDAY);
                case startReview -> casefile.startReview();
                case escalate -> casefile.escalate();
                case waitForApplicant -> casefile.waitForApplicant();
                case resumeReview -> casefile.resumeReview(SampleCases.DUE);
                case lapse -> casefile.lapse(SampleCases.MONDAY);
                case clock -> casefile.clock();
                case decide -> casefile.decide(Verdict.REFUSED, SampleCases.MONDAY);
                case withdraw -> casefile.withdraw(SampleCases.MONDAY);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCaseIsEitherOverOrGoesOnWithExactlyOneSide(CaseStatus status) {
        boolean withApplicant = status == CaseStatus.DRAFT || status == CaseStatus.WAITING_FOR_APPLICANT;
        long holders = Stream.of(status.isFinal(), status.isWithOffice(), withApplicant)
                .filter(Boolean::booleanValue)
                .count();

        assertThat(holders, is(1L));
    }
}
