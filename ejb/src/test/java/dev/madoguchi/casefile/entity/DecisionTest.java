package dev.madoguchi.casefile.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A decision takes effect when enough others have approved it, and never through the one who drafted it. */
class DecisionTest {

    @Test
    void withNoFurtherApprovalNeededItTakesEffectAtOnce() {
        Decision accepted = new Decision(UUID.randomUUID(), Verdict.ACCEPTED, null, null, 0, SampleCases.SATO);
        assertThat(accepted.isEffective(), is(true));
        assertThat(accepted.effectiveAt(), is(Optional.of(SampleCases.MONDAY)));
    }

    @Test
    void aRefusalNeedsAReason() {
        Stream.of(null, "", " \n　")
                .forEach(reason -> assertThrows(
                        ReasonMissing.class,
                        () -> new Decision(UUID.randomUUID(), Verdict.REFUSED, reason, null, 1, SampleCases.SATO)));
    }

    @Test
    void aDraftWaitsForTheSecondPerson() {
        Decision refusal = SampleCases.refusal(1);
        assertThat(refusal.isDrafted(), is(true));
        refusal.approve(SampleCases.TANAKA);
        assertThat(refusal.isEffective(), is(true));
        assertThat(refusal.effectiveAt(), is(Optional.of(SampleCases.TANAKA.at())));
    }

    @Test
    void whoeverDraftedItCannotApproveIt() {
        Decision refusal = SampleCases.refusal(1);
        assertThrows(ApproverIsDrafter.class, () -> refusal.approve(SampleCases.SATO));
        assertThat(refusal.isDrafted(), is(true));
    }

    @Test
    void nobodyApprovesTwice() {
        Decision refusal = SampleCases.refusal(2);
        refusal.approve(SampleCases.TANAKA);
        assertThrows(ApproverIsDrafter.class, () -> refusal.approve(SampleCases.TANAKA));
        assertThat(refusal.isDrafted(), is(true));
        refusal.approve(SampleCases.SUZUKI);
        assertThat(refusal.isEffective(), is(true));
        assertThat(refusal.approvals(), hasSize(2));
    }

    @Test
    void givingBackNeedsAReasonAndEndsTheDraft() {
        Decision refusal = SampleCases.refusal(1);
        assertThrows(ReasonMissing.class, () -> refusal.giveBack(" "));
        refusal.giveBack("理由が足りません。");
        assertThat(refusal.state(), is(DecisionState.RETURNED));
        assertThrows(DecisionNotOpen.class, () -> refusal.approve(SampleCases.TANAKA));
    }

    @Test
    void aDecisionInForceIsNeitherGivenBackNorMadeVoid() {
        Decision refusal = SampleCases.refusal(1);
        refusal.approve(SampleCases.TANAKA);
        assertThrows(DecisionNotOpen.class, () -> refusal.giveBack("遅い"));
        assertThrows(DecisionNotOpen.class, refusal::becomeVoid);
        assertThat(refusal.isEffective(), is(true));
    }

    @Test
    void aDraftThatWasOvertakenIsVoid() {
        Decision refusal = SampleCases.refusal(1);
        refusal.becomeVoid();
        assertThat(refusal.state(), is(DecisionState.VOID));
        assertThrows(DecisionNotOpen.class, () -> refusal.approve(SampleCases.TANAKA));
    }
}
