package dev.madoguchi.telework.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.madoguchi.casefile.entity.CaseDecided;
import dev.madoguchi.casefile.entity.CaseSubmitted;
import dev.madoguchi.casefile.entity.CaseWithdrawn;
import dev.madoguchi.casefile.entity.DecisionDrafted;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.engine.DecisionTables;
import dev.madoguchi.engine.EngineInMemory;
import dev.madoguchi.engine.RecordedInbox.Row;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.telework.entity.Novelty;
import dev.madoguchi.telework.entity.RiskFacts;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** How changes of a registration go through the registration process: the real risk table decides who is asked. */
class TeleworkChangeProcessTest {

    private static final Novelty NEITHER = new Novelty(true, false, false);
    private static final Novelty IDENTITY = new Novelty(true, true, false);
    private static final Novelty CATEGORY = new Novelty(true, false, true);

    private static final AssessingTasks tasks = new AssessingTasks();
    private static final TeleworkRegistrationProcess process = new TeleworkRegistrationProcess();
    private static EngineInMemory engine;

    private final UUID caseId = UUID.randomUUID();

    @BeforeAll
    static void startEngine() {
        engine = new EngineInMemory(process, Map.of("teleworkRegistrationTasks", tasks));
        engine.setTime(RecordingTasks.DUE.minusSeconds(1));
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @Test
    void aChangeOfNeitherCategoryNorIdentityIsAcceptedByRule() {
        submit(NEITHER);

        assertEndedIn("End_Published");
        assertThat(tasks.ordered(caseId), contains("checkFormalities", "acceptAutomatically", "publishRegistration"));
    }

    @Test
    void aChangeOfTheIdentityWaitsForAClerkAndIsPublishedWhenAccepted() {
        submit(IDENTITY);
        assertThat(engine.inbox().rows(caseId), contains(new Row(caseId, "Task_ReviewRegistration", Roles.CLERK)));

        tasks.decided(caseId, true);
        process.on(new CaseDecided(caseId, "telework", Verdict.ACCEPTED));

        assertEndedIn("End_Published");
    }

    @Test
    void aChangeOfTheCategoryThatIsRefusedPublishesNothing() {
        submit(CATEGORY);
        tasks.drafted(caseId, true);
        process.on(new DecisionDrafted(caseId, "telework", Verdict.REFUSED, 1));
        tasks.decided(caseId, false);
        process.on(new CaseDecided(caseId, "telework", Verdict.REFUSED));

        assertEndedIn("End_Refused");
        assertThat(tasks.ordered(caseId), not(hasItem("publishRegistration")));
    }

    @Test
    void aChangeThatIsTakenBackWithTheRegistrationLeavesTheInbox() {
        submit(IDENTITY);
        process.on(new CaseWithdrawn(caseId, "telework", true, null));

        assertEndedIn("End_Withdrawn");
        assertThat(engine.inbox().rows(caseId), empty());
    }

    private void submit(Novelty novelty) {
        tasks.affects.put(caseId.toString(), novelty);
        process.on(new CaseSubmitted(caseId, "telework", "TW-2026-000001"));
        engine.runDueJobs(caseId);
    }

    private void assertEndedIn(String end) {
        assertThat(engine.isRunning(caseId), is(false));
        assertThat(engine.passed(caseId), hasItem(end));
    }

    /** Asks the real risk table about a change of a large, specially cooperating body without a number. */
    private static final class AssessingTasks extends RecordingTasks {

        private final Map<String, Novelty> affects = new HashMap<>();
        private final DmnRiskTable table = new DmnRiskTable();

        AssessingTasks() {
            table.tables = new DecisionTables();
        }

        @Override
        public void checkFormalities(String caseId) {
            super.checkFormalities(caseId);
            RiskFacts facts =
                    new RiskFacts(false, 0, 0, true, 20_000, 30_000, RiskFacts.Registered.NOTHING, affects.get(caseId));
            if (!table.assess(facts).findings().isEmpty()) {
                findsSomethingIn(caseId);
            }
        }
    }
}
