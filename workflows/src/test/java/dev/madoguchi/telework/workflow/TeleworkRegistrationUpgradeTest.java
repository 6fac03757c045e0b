package dev.madoguchi.telework.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.madoguchi.casefile.entity.CaseDecided;
import dev.madoguchi.casefile.entity.CaseSubmitted;
import dev.madoguchi.casefile.entity.CaseWithdrawn;
import dev.madoguchi.casefile.entity.CorrectionAsked;
import dev.madoguchi.casefile.entity.CorrectionReturned;
import dev.madoguchi.casefile.entity.DecisionDrafted;
import dev.madoguchi.casefile.entity.DueDayExtended;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.engine.EngineInMemory;
import dev.madoguchi.engine.RecordedInbox.Row;
import dev.madoguchi.identity.entity.Roles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Registrations that began on the model as it was before there were corrections go on with the model of today. */
class TeleworkRegistrationUpgradeTest {

    private static final Instant BEFORE_DUE = RecordingTasks.DUE.minus(Duration.ofDays(7));
    private static final Instant AFTER_DUE = RecordingTasks.DUE.plusSeconds(1);

    private static final RecordingTasks tasks = new RecordingTasks();
    private static final TeleworkRegistrationProcess process = new TeleworkRegistrationProcess();
    private static final UUID submitted = UUID.randomUUID();
    private static final UUID inReview = UUID.randomUUID();
    private static final UUID stillInReview = UUID.randomUUID();
    private static final UUID inApproval = UUID.randomUUID();
    private static final UUID escalated = UUID.randomUUID();
    private static final UUID extended = UUID.randomUUID();
    private static final List<UUID> many =
            Stream.generate(UUID::randomUUID).limit(120).toList();
    private static EngineInMemory engine;

    @BeforeAll
    static void bringThemOnTheirWayAndUpgradeTwice() {
        engine = new EngineInMemory(
                process,
                TeleworkRegistrationUpgradeTest.class.getResourceAsStream(
                        "TeleworkRegistrationProcess-before-corrections.bpmn"),
                Map.of("teleworkRegistrationTasks", tasks));
        engine.setTime(BEFORE_DUE);
        submit(submitted);
        many.forEach(TeleworkRegistrationUpgradeTest::submitForReview);
        submitForReview(inReview);
        submitForReview(stillInReview);
        submitForReview(inApproval);
        tasks.drafted(inApproval, true);
        process.on(new DecisionDrafted(inApproval, "telework", Verdict.ACCEPTED, 1));
        tasks.due(escalated, BEFORE_DUE);
        submitForReview(escalated);
        engine.runDueJobs(escalated);
        tasks.due(extended, BEFORE_DUE);
        submitForReview(extended);
        engine.runDueJobs(extended);
        engine.upgrade(process);
        engine.upgrade(process);
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    @Test
    void oneInReviewKeepsItsTaskAndCanBeSentBack() {
        assertThat(engine.inbox().rows(inReview), contains(new Row(inReview, "Task_ReviewRegistration", Roles.CLERK)));
        sendBack(inReview);
        assertThat(engine.waitsIn(inReview), contains("Task_AwaitCorrection"));

        tasks.sentBack(inReview, false);
        process.on(new CorrectionReturned(inReview, "telework", UUID.randomUUID()));
        assertThat(engine.inbox().rows(inReview), contains(new Row(inReview, "Task_ReviewRegistration", Roles.CLERK)));
        accept(inReview);
        assertThat(engine.passed(inReview), hasItem("End_Published"));
    }

    @Test
    void oneThatWaitsForApprovalCanBeDecided() {
        assertThat(
                engine.inbox().rows(inApproval),
                contains(new Row(inApproval, "Task_ApproveDecision", Roles.SUPERVISOR)));
        accept(inApproval);
        assertThat(engine.passed(inApproval), hasItem("End_Published"));
    }

    @Test
    void oneThatWasNotCheckedYetIsChecked() {
        engine.runDueJobs(submitted);
        assertThat(engine.passed(submitted), hasItem("End_Published"));
    }

    @Test
    void theTimerOfAReviewRunsOn() {
        engine.setTime(BEFORE_DUE);
        engine.runDueJobs(stillInReview);
        assertThat(tasks.ordered(stillInReview), not(hasItem("escalateToSupervisor")));

        engine.setTime(AFTER_DUE);
        engine.runDueJobs(stillInReview);
        assertThat(tasks.ordered(stillInReview), hasItem("escalateToSupervisor"));
    }

    @Test
    void oneThatWasEscalatedCanBeSentBackAndWithdrawn() {
        sendBack(escalated);
        process.on(new CaseWithdrawn(escalated, "telework", true, null));

        assertThat(engine.isRunning(escalated), is(false));
        assertThat(engine.passed(escalated), hasItems("End_Escalated", "End_Withdrawn"));
    }

    @Test
    void oneThatWasEscalatedAndIsExtendedIsEscalatedAgain() {
        tasks.due(extended, AFTER_DUE);
        process.on(new DueDayExtended(extended, "telework", "現地を確認するため"));
        engine.setTime(AFTER_DUE.plusSeconds(1));
        engine.runDueJobs(extended);

        assertThat(engine.passed(extended), hasItem("End_EscalatedAgain"));
    }

    @Test
    void howeverManyThereAreAllAreTakenAlong() {
        many.forEach(TeleworkRegistrationUpgradeTest::sendBack);
        assertThat(
                many.stream()
                        .filter(each -> !engine.waitsIn(each).contains("Task_AwaitCorrection"))
                        .toList(),
                is(empty()));
    }

    private static void submit(UUID someCase) {
        process.on(new CaseSubmitted(someCase, "telework", "TW-2026-000001"));
    }

    private static void submitForReview(UUID someCase) {
        tasks.findsSomethingIn(someCase);
        submit(someCase);
        engine.runDueJobs(someCase);
    }

    private static void sendBack(UUID someCase) {
        tasks.sentBack(someCase, true);
        process.on(new CorrectionAsked(someCase, "telework", UUID.randomUUID()));
    }

    private static void accept(UUID someCase) {
        tasks.decided(someCase, true);
        process.on(new CaseDecided(someCase, "telework", Verdict.ACCEPTED));
    }
}
