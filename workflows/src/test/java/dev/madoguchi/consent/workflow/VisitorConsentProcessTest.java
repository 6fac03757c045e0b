package dev.madoguchi.consent.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.consent.entity.ConsentAskedAgain;
import dev.madoguchi.consent.entity.ConsentExpiryChanged;
import dev.madoguchi.consent.entity.ConsentGiven;
import dev.madoguchi.consent.entity.ConsentHalted;
import dev.madoguchi.consent.entity.ConsentInvalidated;
import dev.madoguchi.consent.entity.ConsentReconfirmed;
import dev.madoguchi.consent.entity.ConsentRefused;
import dev.madoguchi.consent.entity.ConsentRequested;
import dev.madoguchi.consent.entity.ConsentWithdrawn;
import dev.madoguchi.disclosure.entity.DeletionsSettled;
import dev.madoguchi.engine.EngineInMemory;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
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

/** A consent from being asked to the receipt that it ended, on the real engine and the real model. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class VisitorConsentProcessTest {

    private static final Instant BEGUN = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant REMINDER = BEGUN.plus(Duration.ofDays(3));
    private static final Instant OVERDUE = BEGUN.plus(Duration.ofDays(14));
    private static final Instant EXPIRES = BEGUN.plus(Duration.ofDays(30));

    private static final Answers tasks = new Answers();
    private static final VisitorConsentProcess process = new VisitorConsentProcess();
    private static EngineInMemory engine;

    private final UUID consent = UUID.randomUUID();

    @BeforeAll
    static void startEngine() {
        engine = new EngineInMemory(process, Map.of("visitorConsentTasks", tasks));
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @BeforeEach
    void begin() {
        tasks.begin();
        engine.setTime(BEGUN);
    }

    @Test
    void whoIsAskedIsRemindedOnce() {
        ask();
        at(REMINDER.minusSeconds(1));
        assertThat(tasks.ordered, is(empty()));
        at(REMINDER.plusSeconds(1));
        assertThat(tasks.ordered, contains("remindVisitor"));
        assertThat(engine.passed(consent), hasItem("End_VisitorReminded"));
        assertThat(engine.waitsIn(consent), hasItem("Task_AwaitAnswer"));
    }

    @Test
    void aRequestThatNobodyAnswersLapses() {
        ask();
        at(REMINDER.plusSeconds(1));
        at(OVERDUE.plusSeconds(1));
        assertThat(tasks.ordered, contains("remindVisitor", "lapseRequest"));
        assertEnded("End_RequestLapsed");
    }

    @Test
    void whoRefusesIsLeftAlone() {
        ask();
        tasks.open = false;
        process.on(new ConsentRefused(consent));
        run();
        assertThat(tasks.ordered, is(empty()));
        assertEnded("End_NotGiven");
    }

    @Test
    void whoAgreesAfterBeingAskedHasAReceipt() {
        ask();
        tasks.give();
        process.on(new ConsentGiven(consent));
        run();
        assertThat(tasks.ordered, contains("issueReceipt"));
        assertThat(engine.waitsIn(consent), hasItem("Task_AwaitWithdrawal"));
    }

    @Test
    void aWithdrawalHasEverybodyDeleteAndThenTheVisitorIsTold() {
        give();
        tasks.end();
        process.on(new ConsentWithdrawn(consent));
        run();
        assertThat(tasks.ordered, contains("issueReceipt", "orderDeletions"));
        assertThat(engine.waitsIn(consent), hasItem("Task_AwaitDeletions"));

        tasks.deletions = false;
        process.on(new DeletionsSettled(consent));
        run();
        assertThat(tasks.ordered, contains("issueReceipt", "orderDeletions", "issueTermination"));
        assertEnded("End_Terminated");
    }

    @Test
    void whereNobodyReceivedAnythingNobodyIsWaitedFor() {
        give();
        tasks.end();
        tasks.deletions = false;
        process.on(new ConsentWithdrawn(consent));
        run();
        assertThat(tasks.ordered, contains("issueReceipt", "orderDeletions", "issueTermination"));
        assertEnded("End_Terminated");
    }

    @Test
    void anAgreementEndsWhenItsTimeIsOver() {
        give();
        at(EXPIRES.minusSeconds(1));
        assertThat(tasks.ordered, contains("issueReceipt"));
        tasks.deletions = false;
        at(EXPIRES.plusSeconds(1));
        assertThat(tasks.ordered, contains("issueReceipt", "expire", "orderDeletions", "issueTermination"));
        assertEnded("End_Terminated");
    }

    @Test
    void aLaterDepartureMovesTheEnd() {
        give();
        tasks.expires = EXPIRES.plus(Duration.ofDays(5));
        process.on(new ConsentExpiryChanged(consent));
        at(EXPIRES.plusSeconds(1));
        assertThat(tasks.ordered, contains("issueReceipt"));
        at(tasks.expires.plusSeconds(1));
        assertThat(tasks.ordered, hasItem("expire"));
    }

    @Test
    void whatIsProlongedWhileItsTimerFiresGoesOn() {
        give();
        tasks.prolonged = true;
        at(EXPIRES.plusSeconds(1));
        assertThat(tasks.ordered, contains("issueReceipt", "expire"));
        assertThat(engine.waitsIn(consent), hasItem("Task_AwaitWithdrawal"));
    }

    @Test
    void aRecipientThatIsStoppedEndsTheAgreement() {
        give();
        tasks.end();
        process.on(new ConsentHalted(consent));
        run();
        assertThat(tasks.ordered, contains("issueReceipt", "orderDeletions"));
        assertThat(engine.passed(consent), hasItem("Message_Halted"));
    }

    @Test
    void anAgreementThatWasNeverMadeEnds() {
        give();
        tasks.end();
        process.on(new ConsentInvalidated(consent));
        run();
        assertThat(tasks.ordered, contains("issueReceipt", "orderDeletions"));
        assertThat(engine.passed(consent), hasItem("Message_Invalidated"));
    }

    @Test
    void aRevisedNoticeIsAskedAboutAndTheOldAgreementGoesOn() {
        give();
        process.on(new ConsentAskedAgain(consent));
        run();
        assertThat(tasks.ordered, contains("issueReceipt", "askAgain"));
        assertThat(engine.waitsIn(consent), hasItem("Task_AwaitWithdrawal"));
        assertThat(engine.passed(consent), hasItem("End_AskedAgain"));
    }

    @Test
    void whoAgreesAgainHasANewReceiptAndPerhapsAnotherEnd() {
        give();
        tasks.expires = EXPIRES.plus(Duration.ofDays(5));
        process.on(new ConsentReconfirmed(consent));
        run();
        assertThat(tasks.ordered, contains("issueReceipt", "issueReceipt"));
        assertThat(engine.passed(consent), hasItem("End_ReceiptIssuedAgain"));
        at(EXPIRES.plusSeconds(1));
        assertThat(engine.waitsIn(consent), hasItem("Task_AwaitWithdrawal"));
    }

    @Test
    void whatEndedBeforeTheFirstStepStillHasItsReceiptsAndDeletions() {
        tasks.give();
        process.on(new ConsentGiven(consent));
        tasks.end();
        process.on(new ConsentWithdrawn(consent));
        run();
        assertThat(tasks.ordered, contains("issueReceipt", "orderDeletions"));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void theTestsAboveLeadThroughEveryElementAndEveryFlowOfTheModel() {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(getClass().getResourceAsStream("VisitorConsentProcess.bpmn"));
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

    private void ask() {
        tasks.open = true;
        process.on(new ConsentRequested(consent));
        run();
    }

    private void give() {
        tasks.give();
        process.on(new ConsentGiven(consent));
        run();
    }

    private void at(Instant time) {
        engine.setTime(time);
        run();
    }

    /** Lets the jobs run that are due, and those that come of them. */
    private void run() {
        for (int round = 0; round < 8; round++) {
            assertThat(engine.runDueJobs(consent), is(true));
        }
    }

    private void assertEnded(String end) {
        assertThat(engine.isRunning(consent), is(false));
        assertThat(engine.passed(consent), hasItem(end));
    }

    /** Plays the domain: answers as the test set it, and notes what the model ordered. */
    private static final class Answers extends VisitorConsentTasks {

        private final List<String> ordered = new ArrayList<>();
        private Instant expires;
        private boolean open;
        private boolean everGiven;
        private boolean given;
        private boolean prolonged;
        private boolean deletions;

        private void begin() {
            ordered.clear();
            expires = EXPIRES;
            open = false;
            everGiven = false;
            given = false;
            prolonged = false;
            deletions = true;
        }

        private void give() {
            open = false;
            everGiven = true;
            given = true;
        }

        private void end() {
            given = false;
        }

        @Override
        public boolean isAnswerOpen(String id) {
            return open;
        }

        @Override
        public boolean wasGiven(String id) {
            return everGiven;
        }

        @Override
        public boolean isGiven(String id) {
            return given;
        }

        @Override
        public Date answerReminderDueAt(String id) {
            return Date.from(REMINDER);
        }

        @Override
        public Date answerOverdueAt(String id) {
            return Date.from(OVERDUE);
        }

        @Override
        public Date expiresAt(String id) {
            return Date.from(expires);
        }

        @Override
        public void remindVisitor(String id) {
            ordered.add("remindVisitor");
        }

        @Override
        public void lapseRequest(String id) {
            ordered.add("lapseRequest");
        }

        @Override
        public void issueReceipt(String id) {
            ordered.add("issueReceipt");
        }

        @Override
        public void askAgain(String id) {
            ordered.add("askAgain");
        }

        @Override
        public void expire(String id) {
            ordered.add("expire");
            given = prolonged;
            expires = prolonged ? expires.plus(Duration.ofDays(90)) : expires;
        }

        @Override
        public void orderDeletions(String id) {
            ordered.add("orderDeletions");
        }

        @Override
        public boolean hasOpenDeletions(String id) {
            return deletions;
        }

        @Override
        public void issueTermination(String id) {
            ordered.add("issueTermination");
        }
    }
}
