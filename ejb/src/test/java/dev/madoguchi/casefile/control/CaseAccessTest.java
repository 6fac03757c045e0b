package dev.madoguchi.casefile.control;

import static dev.madoguchi.casefile.entity.SampleCases.KAIGAN;
import static dev.madoguchi.casefile.entity.SampleCases.OFFICE;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.casefile.entity.ActorKind;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.SampleCases;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.control.SampleCaller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whose case is it? Asked of everyone who might knock. */
class CaseAccessTest {

    private static final Caller APPLICANT = SampleCaller.of(KAIGAN, Roles.COMPANY);
    private static final Caller COMPETITOR = SampleCaller.of(UUID.randomUUID(), Roles.COMPANY);
    private static final Caller CLERK = SampleCaller.at(OFFICE, "clerk", Roles.CLERK);
    private static final Caller SUPERVISOR = SampleCaller.at(OFFICE, "supervisor", Roles.SUPERVISOR);
    private static final Caller CLERK_ELSEWHERE = SampleCaller.at(UUID.randomUUID(), "clerk2", Roles.CLERK);
    private static final Caller AUDITOR = SampleCaller.outside(Roles.AUDITOR);
    private static final Caller OPERATOR = SampleCaller.outside(Roles.OPERATOR);

    private final CaseAccess access = new CaseAccess();

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "SUBMITTED", "IN_REVIEW", "DECIDED", "WITHDRAWN"})
    void theApplicantReadsItsOwnCaseAlways(CaseStatus status) {
        assertThat(reads(APPLICANT, SampleCases.in(status)), is(true));
    }

    @ParameterizedTest
    @EnumSource(names = {"DRAFT", "SUBMITTED", "IN_REVIEW", "DECIDED", "WITHDRAWN"})
    void othersNeverReadIt(CaseStatus status) {
        Casefile casefile = SampleCases.in(status);

        assertThat(reads(COMPETITOR, casefile), is(false));
        assertThat(reads(CLERK_ELSEWHERE, casefile), is(false));
        assertThat(reads(OPERATOR, casefile), is(false));
        assertThat(reads(SampleCaller.system(), casefile), is(false));
    }

    @Test
    void theOfficeAndTheAuditorReadItOnceItIsSubmitted() {
        for (Caller caller : new Caller[] {CLERK, SUPERVISOR, AUDITOR}) {
            assertThat(reads(caller, SampleCases.draft()), is(false));
            assertThat(reads(caller, SampleCases.submitted()), is(true));
            assertThat(reads(caller, SampleCases.withdrawn()), is(true));
        }
    }

    @Test
    void someoneOfTheOfficeWithoutARoleThereReadsNothing() {
        assertThat(reads(SampleCaller.at(OFFICE, "visitor", Roles.VISITOR), SampleCases.submitted()), is(false));
    }

    @Test
    void onlyTheApplicantActsAsApplicant() {
        access.caller = APPLICANT;
        access.requireApplicant(SampleCases.draft());

        for (Caller other : new Caller[] {COMPETITOR, CLERK, AUDITOR}) {
            access.caller = other;
            assertThrows(NotFound.class, () -> access.requireApplicant(SampleCases.submitted()));
        }
    }

    @Test
    void onlyTheResponsibleOfficeActsAsOffice() {
        access.caller = CLERK;
        access.requireOffice(SampleCases.submitted());

        for (Caller other : new Caller[] {APPLICANT, CLERK_ELSEWHERE, AUDITOR}) {
            access.caller = other;
            assertThrows(NotFound.class, () -> access.requireOffice(SampleCases.submitted()));
        }
    }

    @Test
    void theTimelineKnowsOnWhoseSideSomebodyActed() {
        assertThat(side(CLERK), is(ActorKind.OFFICE));
        assertThat(side(APPLICANT), is(ActorKind.APPLICANT));
        assertThat(side(SampleCaller.system()), is(ActorKind.SYSTEM));
    }

    private ActorKind side(Caller caller) {
        access.caller = caller;
        return access.side(SampleCases.inReview());
    }

    private boolean reads(Caller caller, Casefile casefile) {
        access.caller = caller;
        try {
            access.requireReader(casefile);
            return access.isReader(casefile);
        } catch (NotFound hidden) {
            return false;
        }
    }
}
