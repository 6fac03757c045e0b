package dev.madoguchi.telework.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.casefile.entity.CaseDecided;
import dev.madoguchi.casefile.entity.CaseResumed;
import dev.madoguchi.casefile.entity.CaseSubmitted;
import dev.madoguchi.casefile.entity.CaseSuspended;
import dev.madoguchi.casefile.entity.CaseWithdrawn;
import dev.madoguchi.casefile.entity.CorrectionAsked;
import dev.madoguchi.casefile.entity.CorrectionReturned;
import dev.madoguchi.casefile.entity.DecisionDrafted;
import dev.madoguchi.casefile.entity.DecisionReturned;
import dev.madoguchi.casefile.entity.DueDayExtended;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.engine.EngineInMemory;
import dev.madoguchi.engine.RecordedInbox.Row;
import dev.madoguchi.identity.entity.Roles;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** The registration process from each fact to each end, on the real engine and the real model. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TeleworkRegistrationProcessTest {

    private static final Instant BEFORE_DUE = RecordingTasks.DUE.minusSeconds(1);
    private static final Instant AFTER_DUE = RecordingTasks.DUE.plusSeconds(1);

    private static final RecordingTasks tasks = new RecordingTasks();
    private static final TeleworkRegistrationProcess process = new TeleworkRegistrationProcess();
    private static EngineInMemory engine;

    private final UUID caseId = UUID.randomUUID();

    @BeforeAll
    static void startEngine() {
        engine = new EngineInMemory(process, Map.of("teleworkRegistrationTasks", tasks));
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @BeforeEach
    void beginOnAnOrdinaryDay() {
        tasks.publishingFails(false);
        engine.setTime(BEFORE_DUE.minus(Duration.ofDays(7)));
    }

    @Test
    void aRegistrationWithoutFindingsIsAcceptedByRuleAndPublished() {
        submit();
        engine.runDueJobs(caseId);

        assertEndedIn("End_Published");
        assertThat(tasks.ordered(caseId), contains("checkFormalities", "acceptAutomatically", "publishRegistration"));
        assertThat(engine.inbox().rows(caseId), empty());
    }

    @Test
    void nothingIsCheckedInTheTransactionThatHandsIn() {
        submit();

        assertThat(tasks.ordered(caseId), empty());
        assertThat(engine.waitsIn(caseId), contains("Task_CheckFormalities"));
    }

    @Test
    void aRegistrationWithFindingsWaitsForAClerk() {
        submitForReview();

        assertThat(engine.inbox().rows(caseId), contains(new Row(caseId, "Task_ReviewRegistration", Roles.CLERK)));
        assertThat(tasks.ordered(caseId), contains("checkFormalities", "openReview"));
    }

    @Test
    void aRegistrationThatAClerkAcceptsIsPublished() {
        submitForReview();
        decide(Verdict.ACCEPTED);

        assertEndedIn("End_Published");
        assertThat(tasks.ordered(caseId), contains("checkFormalities", "openReview", "publishRegistration"));
        assertThat(engine.inbox().rows(caseId), empty());
    }

    @Test
    void aDraftedRefusalWaitsForASupervisor() {
        submitForReview();
        draft(Verdict.REFUSED);

        assertThat(engine.inbox().rows(caseId), contains(new Row(caseId, "Task_ApproveDecision", Roles.SUPERVISOR)));
    }

    @Test
    void aRefusalThatASupervisorApprovesEndsWithoutPublishing() {
        submitForReview();
        draft(Verdict.REFUSED);
        decide(Verdict.REFUSED);

        assertEndedIn("End_Refused");
        assertThat(tasks.ordered(caseId), not(hasItem("publishRegistration")));
    }

    @Test
    void aDraftThatTheSupervisorGivesBackIsReviewedAgain() {
        submitForReview();
        draft(Verdict.REFUSED);
        tasks.drafted(caseId, false);
        process.on(new DecisionReturned(caseId, "telework", "理由をもう少し詳しく"));

        assertThat(engine.inbox().rows(caseId), contains(new Row(caseId, "Task_ReviewRegistration", Roles.CLERK)));
        assertThat(engine.visits(caseId, "Task_ReviewRegistration"), is(2L));

        decide(Verdict.ACCEPTED);
        assertEndedIn("End_Published");
    }

    @Test
    void aReviewIsNotEscalatedBeforeItIsDue() {
        submitForReview();
        engine.setTime(BEFORE_DUE);
        engine.runDueJobs(caseId);

        assertThat(tasks.ordered(caseId), not(hasItem("escalateToSupervisor")));
    }

    @Test
    void anOverdueReviewIsEscalatedAndStillWaitsForTheClerk() {
        submitForReview();
        engine.setTime(AFTER_DUE);
        engine.runDueJobs(caseId);

        assertThat(tasks.ordered(caseId), hasItem("escalateToSupervisor"));
        assertThat(engine.passed(caseId), hasItems("Timer_ReviewDue", "End_Escalated"));
        assertThat(engine.inbox().rows(caseId), contains(new Row(caseId, "Task_ReviewRegistration", Roles.CLERK)));

        decide(Verdict.ACCEPTED);
        assertEndedIn("End_Published");
    }

    @Test
    void anOverdueApprovalIsEscalatedToo() {
        submitForReview();
        draft(Verdict.REFUSED);
        engine.setTime(AFTER_DUE);
        engine.runDueJobs(caseId);

        assertThat(tasks.ordered(caseId), hasItem("escalateToSupervisor"));
        assertThat(engine.inbox().rows(caseId), contains(new Row(caseId, "Task_ApproveDecision", Roles.SUPERVISOR)));
    }

    @Test
    void aReviewIsEscalatedOnceHoweverOftenItIsGivenBack() {
        submitForReview();
        engine.setTime(AFTER_DUE);
        engine.runDueJobs(caseId);
        draft(Verdict.REFUSED);
        tasks.drafted(caseId, false);
        process.on(new DecisionReturned(caseId, "telework", "理由をもう少し詳しく"));
        engine.setTime(AFTER_DUE.plus(Duration.ofDays(30)));
        engine.runDueJobs(caseId);

        assertThat(engine.visits(caseId, "Task_EscalateToSupervisor"), is(1L));
    }

    @Test
    void anEscalatedReviewThatIsExtendedIsEscalatedAgainOnItsNewDay() {
        submitForReview();
        engine.setTime(AFTER_DUE);
        engine.runDueJobs(caseId);
        Instant later = AFTER_DUE.plus(Duration.ofDays(5));
        tasks.due(caseId, later);
        process.on(new DueDayExtended(caseId, "telework", "現地を確認するため"));
        engine.setTime(later.minusSeconds(1));
        engine.runDueJobs(caseId);
        assertThat(engine.visits(caseId, "Task_EscalateAgain"), is(0L));

        Instant latest = later.plus(Duration.ofDays(5));
        tasks.due(caseId, latest);
        process.on(new DueDayExtended(caseId, "telework", "現地を確認するため"));
        engine.setTime(later.plusSeconds(1));
        engine.runDueJobs(caseId);
        assertThat(engine.visits(caseId, "Task_EscalateAgain"), is(0L));

        engine.setTime(latest.plusSeconds(1));
        engine.runDueJobs(caseId);
        assertThat(engine.visits(caseId, "Task_EscalateAgain"), is(1L));
        assertThat(engine.passed(caseId), hasItem("End_EscalatedAgain"));
        assertThat(engine.waitsIn(caseId), hasItem("Task_ReviewRegistration"));
    }

    @Test
    void aDecisionEndsTheWatchOverANewDueDay() {
        submitForReview();
        engine.setTime(AFTER_DUE);
        engine.runDueJobs(caseId);
        tasks.due(caseId, AFTER_DUE.plus(Duration.ofDays(5)));
        process.on(new DueDayExtended(caseId, "telework", "現地を確認するため"));
        decide(Verdict.ACCEPTED);

        assertEndedIn("End_Published");
    }

    @Test
    void aRegistrationCanBeWithdrawnBeforeItIsChecked() {
        submit();
        withdraw();

        assertEndedIn("End_Withdrawn");
        assertThat(engine.runDueJobs(caseId), is(true));
        assertThat(tasks.ordered(caseId), empty());
    }

    @Test
    void aRegistrationCanBeWithdrawnInReview() {
        submitForReview();
        withdraw();

        assertEndedIn("End_Withdrawn");
        assertThat(engine.inbox().rows(caseId), empty());
    }

    @Test
    void aRegistrationCanBeWithdrawnWhileItsRefusalWaitsForApproval() {
        submitForReview();
        draft(Verdict.REFUSED);
        withdraw();

        assertEndedIn("End_Withdrawn");
        assertThat(engine.inbox().rows(caseId), empty());
    }

    @Test
    void aRegistrationCanBeWithdrawnAfterItWasEscalated() {
        submitForReview();
        engine.setTime(AFTER_DUE);
        engine.runDueJobs(caseId);
        withdraw();

        assertEndedIn("End_Withdrawn");
    }

    @Test
    void aRegistrationCanBeWithdrawnWhileAStepKeepsFailing() {
        tasks.publishingFails(true);
        submit();
        engine.runDueJobs(caseId);
        withdraw();

        assertEndedIn("End_Withdrawn");
        assertThat(engine.incidents(caseId), is(0L));
    }

    @Test
    void aWithdrawnDraftConcernsNoProcess() {
        process.on(new CaseWithdrawn(caseId, "telework", false, null));

        assertThat(engine.isRunning(caseId), is(false));
    }

    @Test
    void aStepThatFailsIsTriedFiveTimesAMinuteApartThenSomebodyHasToLook() {
        tasks.publishingFails(true);
        submit();
        Instant time = BEFORE_DUE.minus(Duration.ofDays(1));
        for (int left = 4; left >= 0; left--) {
            engine.setTime(time);
            assertThat(engine.runDueJobs(caseId), is(false));
            assertThat(engine.retriesLeft(caseId), is(left));
            assertThat(engine.incidents(caseId), is(left == 0 ? 1L : 0L));
            time = time.plus(Duration.ofMinutes(2));
        }
        assertThat(engine.waitsIn(caseId), contains("Task_CheckFormalities"));
    }

    @Test
    void aStepThatFailedGoesOnWhereItStoodOnceItsCauseIsGone() {
        tasks.publishingFails(true);
        submit();
        engine.runDueJobs(caseId);
        tasks.publishingFails(false);
        engine.retry(caseId);
        engine.setTime(BEFORE_DUE);
        engine.runDueJobs(caseId);

        assertEndedIn("End_Published");
    }

    @Test
    void aFailedPublishingLeavesTheDecisionWithTheClerk() {
        submitForReview();
        tasks.publishingFails(true);

        assertThrows(RuntimeException.class, () -> decide(Verdict.ACCEPTED));
        assertThat(engine.waitsIn(caseId), hasItem("Task_ReviewRegistration"));
    }

    @Test
    void aRegistrationThatIsSentBackWaitsForTheApplicant() {
        submitForReview();
        sendBack();

        assertThat(engine.waitsIn(caseId), contains("Task_AwaitCorrection"));
        assertThat(engine.inbox().rows(caseId), empty());
    }

    @Test
    void aCorrectedRegistrationIsCheckedAndReviewedAgain() {
        submitForReview();
        sendBack();
        handBack();

        assertThat(engine.inbox().rows(caseId), contains(new Row(caseId, "Task_ReviewRegistration", Roles.CLERK)));
        assertThat(tasks.ordered(caseId), contains("checkFormalities", "openReview", "checkFormalities"));

        sendBack();
        handBack();
        decide(Verdict.ACCEPTED);
        assertEndedIn("End_Published");
    }

    @Test
    void theReviewClockStandsStillWhileTheApplicantHasIt() {
        submitForReview();
        sendBack();
        engine.setTime(AFTER_DUE);
        engine.runDueJobs(caseId);
        assertThat(tasks.ordered(caseId), not(hasItem("escalateToSupervisor")));

        Instant later = AFTER_DUE.plus(Duration.ofDays(5));
        tasks.due(caseId, later);
        handBack();
        engine.setTime(later.minusSeconds(1));
        engine.runDueJobs(caseId);
        assertThat(tasks.ordered(caseId), not(hasItem("escalateToSupervisor")));

        engine.setTime(later.plusSeconds(1));
        engine.runDueJobs(caseId);
        assertThat(tasks.ordered(caseId), hasItem("escalateToSupervisor"));
    }

    @Test
    void anApplicantWhoDoesNotCorrectIsRemindedOnceAndCanStillCorrect() {
        submitForReview();
        sendBack();
        engine.setTime(RecordingTasks.REMINDER.minusSeconds(1));
        engine.runDueJobs(caseId);
        assertThat(tasks.ordered(caseId), not(hasItem("remindApplicant")));

        engine.setTime(RecordingTasks.REMINDER.plusSeconds(1));
        engine.runDueJobs(caseId);
        engine.runDueJobs(caseId);
        assertThat(engine.visits(caseId, "Task_RemindApplicant"), is(1L));
        assertThat(engine.passed(caseId), hasItem("End_Reminded"));

        handBack();
        assertThat(engine.inbox().rows(caseId), contains(new Row(caseId, "Task_ReviewRegistration", Roles.CLERK)));
    }

    @Test
    void aRegistrationThatIsNotCorrectedInTimeLapses() {
        submitForReview();
        sendBack();
        engine.setTime(RecordingTasks.CORRECTION_OVERDUE.minusSeconds(1));
        engine.runDueJobs(caseId);
        assertThat(engine.isRunning(caseId), is(true));

        engine.setTime(RecordingTasks.CORRECTION_OVERDUE.plusSeconds(1));
        engine.runDueJobs(caseId);
        assertEndedIn("End_Lapsed");
        assertThat(tasks.ordered(caseId), hasItem("letLapse"));
        assertThat(tasks.ordered(caseId), not(hasItem("escalateToSupervisor")));
    }

    @Test
    void aCorrectionThatComesAfterTheLapseFindsNoInstance() {
        submitForReview();
        sendBack();
        engine.setTime(RecordingTasks.CORRECTION_OVERDUE.plusSeconds(1));
        engine.runDueJobs(caseId);

        assertThrows(RuntimeException.class, this::handBack);
    }

    @Test
    void aRegistrationCanBeWithdrawnWhileItWaitsForItsCorrection() {
        submitForReview();
        sendBack();
        withdraw();

        assertEndedIn("End_Withdrawn");
    }

    @Test
    void aReviewThatStandsStillIsNotEscalatedUntilItGoesOnAndIsOverdue() {
        submitForReview();
        process.on(new CaseSuspended(caseId, "telework", "現地を確認するため"));
        engine.setTime(AFTER_DUE);
        engine.runDueJobs(caseId);
        assertThat(tasks.ordered(caseId), not(hasItem("escalateToSupervisor")));

        Instant later = AFTER_DUE.plus(Duration.ofDays(5));
        tasks.due(caseId, later);
        process.on(new CaseResumed(caseId, "telework"));
        engine.runDueJobs(caseId);
        assertThat(tasks.ordered(caseId), not(hasItem("escalateToSupervisor")));

        engine.setTime(later.plusSeconds(1));
        engine.runDueJobs(caseId);
        assertThat(tasks.ordered(caseId), hasItem("escalateToSupervisor"));
    }

    @Test
    void anExtendedReviewIsEscalatedOnItsNewDay() {
        submitForReview();
        Instant later = AFTER_DUE.plus(Duration.ofDays(3));
        tasks.due(caseId, later);
        process.on(new DueDayExtended(caseId, "telework", "現地を確認するため"));
        engine.setTime(AFTER_DUE);
        engine.runDueJobs(caseId);
        assertThat(tasks.ordered(caseId), not(hasItem("escalateToSupervisor")));

        engine.setTime(later.plusSeconds(1));
        engine.runDueJobs(caseId);
        assertThat(tasks.ordered(caseId), hasItem("escalateToSupervisor"));
    }

    @Test
    void factsOfOtherServicesMoveNothing() {
        process.on(new CaseSubmitted(caseId, "cashless", "CA-2026-000001"));
        assertThat(engine.isRunning(caseId), is(false));

        submitForReview();
        process.on(new CaseDecided(caseId, "cashless", Verdict.ACCEPTED));
        process.on(new DecisionDrafted(caseId, "cashless", Verdict.REFUSED, 1));
        process.on(new DecisionReturned(caseId, "cashless", "理由をもう少し詳しく"));
        process.on(new CaseSuspended(caseId, "cashless", "現地を確認するため"));
        process.on(new CaseResumed(caseId, "cashless"));
        process.on(new DueDayExtended(caseId, "cashless", "現地を確認するため"));
        process.on(new CorrectionAsked(caseId, "cashless", UUID.randomUUID()));
        process.on(new CorrectionReturned(caseId, "cashless", UUID.randomUUID()));
        process.on(new CaseWithdrawn(caseId, "cashless", true, null));
        assertThat(engine.waitsIn(caseId), hasItem("Task_ReviewRegistration"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void theTestsAboveLeadThroughEveryElementAndEveryFlowOfTheModel() {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(getClass().getResourceAsStream("TeleworkRegistrationProcess.bpmn"));
        Set<String> all = ids(model, FlowNode.class);
        all.addAll(ids(model, SequenceFlow.class));
        all.removeAll(engine.visited());
        all.removeAll(engine.flowsTaken());

        assertThat("Elements that no test reaches", all, empty());
        assertThat("Processes carry no data", engine.variables(), is(0L));
    }

    private static <E extends BaseElement> Set<String> ids(BpmnModelInstance model, Class<E> type) {
        return model.getModelElementsByType(type).stream()
                .map(BaseElement::getId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private void submit() {
        process.on(new CaseSubmitted(caseId, "telework", "TW-2026-000001"));
    }

    private void submitForReview() {
        tasks.findsSomethingIn(caseId);
        submit();
        engine.runDueJobs(caseId);
    }

    private void draft(Verdict verdict) {
        tasks.drafted(caseId, true);
        process.on(new DecisionDrafted(caseId, "telework", verdict, 1));
    }

    private void decide(Verdict verdict) {
        tasks.decided(caseId, verdict == Verdict.ACCEPTED);
        process.on(new CaseDecided(caseId, "telework", verdict));
    }

    private void sendBack() {
        tasks.sentBack(caseId, true);
        process.on(new CorrectionAsked(caseId, "telework", UUID.randomUUID()));
    }

    private void handBack() {
        tasks.sentBack(caseId, false);
        process.on(new CorrectionReturned(caseId, "telework", UUID.randomUUID()));
    }

    private void withdraw() {
        process.on(new CaseWithdrawn(caseId, "telework", true, null));
    }

    private void assertEndedIn(String end) {
        assertThat(engine.isRunning(caseId), is(false));
        assertThat(engine.passed(caseId), hasItem(end));
    }
}
