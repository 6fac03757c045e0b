package dev.madoguchi.telework.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import dev.madoguchi.engine.EngineInMemory;
import dev.madoguchi.engine.EngineStarted;
import dev.madoguchi.telework.control.CampaignSteps;
import dev.madoguchi.telework.entity.CampaignAnnounced;
import dev.madoguchi.telework.entity.CampaignArchived;
import dev.madoguchi.telework.entity.CampaignClosedEarly;
import dev.madoguchi.telework.entity.CampaignRevised;
import dev.madoguchi.telework.entity.CategoryTablePublished;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
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

/** The campaign process from its announcement to the archive, on the real engine and the real model. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TeleworkCampaignProcessTest {

    private static final Instant ANNOUNCED = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant REMINDER = Instant.parse("2026-12-01T00:00:00Z");
    private static final Instant LAST_CALL = Instant.parse("2026-12-07T00:00:00Z");
    private static final Instant CLOSES = Instant.parse("2026-12-08T15:00:00Z");

    private static final Drafts tasks = new Drafts();
    private static final TeleworkCampaignProcess process = new TeleworkCampaignProcess();
    private static EngineInMemory engine;

    private final UUID campaign = UUID.randomUUID();

    @BeforeAll
    static void startEngine() {
        engine = new EngineInMemory(process, Map.of("teleworkCampaignTasks", tasks));
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @BeforeEach
    void announce() {
        tasks.begin();
        engine.setTime(ANNOUNCED);
        process.on(new CampaignAnnounced(campaign));
        run();
    }

    @Test
    void draftsAreRemindedFiveBusinessDaysBeforeAndNoDayEarlier() {
        at(REMINDER.minusSeconds(1));
        assertThat(tasks.ordered, is(empty()));

        at(REMINDER.plusSeconds(1));
        assertThat(tasks.ordered, contains("remindDrafts"));
        assertThat(engine.waitsIn(campaign), hasItem("Timer_LastCallDue"));
    }

    @Test
    void draftsBegunAfterTheReminderAreRemindedOnTheLastBusinessDayBefore() {
        at(REMINDER.plusSeconds(1));
        tasks.ordered.clear();
        tasks.toRemind = 2;
        at(LAST_CALL.minusSeconds(1));
        assertThat(tasks.ordered, is(empty()));

        at(LAST_CALL.plusSeconds(1));
        assertThat(tasks.ordered, contains("remindDrafts", "remindDrafts"));
        assertThat(engine.waitsIn(campaign), hasItem("Timer_WindowCloses"));
    }

    @Test
    void whoLeftADraftOpenIsToldThatRegistrationIsOver() {
        tasks.leftOpen = 2;
        at(CLOSES.plusSeconds(1));
        assertThat(tasks.ordered, contains("remindDrafts", "remindDrafts", "close", "tellOfClosing", "tellOfClosing"));
        assertThat(engine.waitsIn(campaign), hasItem("Catch_Archived"));
    }

    @Test
    void manyDraftsAreRemindedAFewAtATime() {
        tasks.toRemind = 3;
        at(REMINDER.plusSeconds(1));
        assertThat(tasks.ordered, contains("remindDrafts", "remindDrafts", "remindDrafts"));
    }

    @Test
    void registrationClosesAndDraftsLapseWhenTheCampaignIsPutAway() {
        at(REMINDER.plusSeconds(1));
        at(CLOSES.plusSeconds(1));
        assertThat(tasks.ordered, contains("remindDrafts", "remindDrafts", "close", "tellOfClosing"));
        assertThat(engine.waitsIn(campaign), hasItem("Catch_Archived"));

        tasks.ordered.clear();
        tasks.toLapse = 2;
        process.on(new CampaignArchived(campaign));
        run();
        assertThat(tasks.ordered, contains("lapseDrafts", "lapseDrafts"));
        assertEnded();
    }

    @Test
    void whatIsPutAwayBeforeTheProcessClosedItDoesNotWaitToBe() {
        at(REMINDER.plusSeconds(1));
        tasks.archived = true;
        process.on(new CampaignArchived(campaign));
        at(CLOSES.plusSeconds(1));
        assertThat(tasks.ordered, contains("remindDrafts", "remindDrafts", "close", "tellOfClosing", "lapseDrafts"));
        assertEnded();
    }

    @Test
    void aWindowThatIsMovedMovesTheReminder() {
        tasks.reminder = REMINDER.plus(Duration.ofDays(10));
        tasks.closes = CLOSES.plus(Duration.ofDays(10));
        process.on(new CampaignRevised(campaign));
        run();
        at(REMINDER.plusSeconds(1));
        assertThat(tasks.ordered, is(empty()));
        at(tasks.reminder.plusSeconds(1));
        assertThat(tasks.ordered, contains("remindDrafts"));
        at(tasks.closes.plusSeconds(1));
        assertThat(tasks.ordered, contains("remindDrafts", "remindDrafts", "close", "tellOfClosing"));
    }

    @Test
    void aWindowThatAnOperatorClosesIsOverAtOnce() {
        at(REMINDER.plusSeconds(1));
        tasks.closes = REMINDER;
        process.on(new CampaignClosedEarly(campaign));
        run();
        assertThat(tasks.ordered, hasItem("close"));
        assertThat(engine.waitsIn(campaign), hasItem("Catch_Archived"));
    }

    @Test
    void bodiesWithDraftsAreToldOfANewTableAndTheWindowGoesOn() {
        tasks.toTell = 2;
        process.on(new CategoryTablePublished(campaign, LocalDate.of(2026, 11, 20)));
        run();
        assertThat(tasks.ordered, contains("tellOfTable", "tellOfTable"));
        assertThat(engine.passed(campaign), hasItem("End_Told"));
        assertThat(engine.waitsIn(campaign), hasItem("Timer_ReminderDue"));
    }

    @Test
    void aCampaignThatIsOlderThanTheProcessGetsItsInstanceOnce() {
        UUID open = UUID.randomUUID();
        UUID over = UUID.randomUUID();
        process.steps = new CampaignsFound(Map.of(campaign, false, open, false, over, true));
        process.on(new EngineStarted());
        process.on(new EngineStarted());
        assertThat("waits in one instance each", engine.waitsIn(open), contains("SubProcess_Window"));
        assertThat(engine.waitsIn(over), contains("Catch_Archived"));
        assertThat(engine.waitsIn(campaign), hasItem("Timer_ReminderDue"));
    }

    @Test
    void aCampaignThatWasPutAwayWithDraftsLetsThemLapse() {
        tasks.archived = true;
        UUID archived = UUID.randomUUID();
        process.steps = new CampaignsFound(Map.of(archived, true));
        process.on(new EngineStarted());
        assertThat(engine.runDueJobs(archived), is(true));
        assertThat(tasks.ordered, contains("lapseDrafts"));
        assertThat(engine.isRunning(archived), is(false));
    }

    @Test
    void whatConcernsACampaignWithoutAnInstanceNeedsNoAnswer() {
        UUID old = UUID.randomUUID();
        process.on(new CampaignRevised(old));
        process.on(new CampaignClosedEarly(old));
        process.on(new CategoryTablePublished(old, LocalDate.of(2026, 11, 20)));
        process.on(new CampaignArchived(old));
        assertThat(engine.isRunning(old), is(false));
        assertThat(tasks.ordered, not(hasItem("close")));
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void theTestsAboveLeadThroughEveryElementAndEveryFlowOfTheModel() {
        BpmnModelInstance model =
                Bpmn.readModelFromStream(getClass().getResourceAsStream("TeleworkCampaignProcess.bpmn"));
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

    private void at(Instant time) {
        engine.setTime(time);
        run();
    }

    /** Lets the jobs run that are due, and those that come of them. */
    private void run() {
        for (int round = 0; round < 8; round++) {
            assertThat(engine.runDueJobs(campaign), is(true));
        }
    }

    private void assertEnded() {
        assertThat(engine.isRunning(campaign), is(false));
        assertThat(engine.passed(campaign), hasItem("End_Archived"));
    }

    /** Campaigns by whether registration is over. */
    private static final class CampaignsFound extends CampaignSteps {

        private final Map<UUID, Boolean> over;

        private CampaignsFound(Map<UUID, Boolean> over) {
            this.over = over;
        }

        @Override
        public List<UUID> lockUnfinished() {
            return List.copyOf(over.keySet());
        }

        @Override
        public boolean isWindowOver(UUID id) {
            return over.get(id);
        }
    }

    /** Plays the domain: answers as the test set it, and notes what the model ordered. */
    private static final class Drafts extends TeleworkCampaignTasks {

        private final List<String> ordered = new ArrayList<>();
        private Instant reminder;
        private Instant closes;
        private boolean archived;
        private int toRemind;
        private int leftOpen;
        private int toTell;
        private int toLapse;

        private void begin() {
            ordered.clear();
            reminder = REMINDER;
            closes = CLOSES;
            archived = false;
            toRemind = 1;
            leftOpen = 1;
            toTell = 1;
            toLapse = 1;
        }

        @Override
        public Date reminderDueAt(String id) {
            return Date.from(reminder);
        }

        @Override
        public Date lastCallDueAt(String id) {
            Instant lastCall = reminder.plus(Duration.ofDays(6));
            return Date.from(lastCall.isBefore(closes) ? lastCall : closes);
        }

        @Override
        public void remindDrafts(String id) {
            ordered.add("remindDrafts");
            toRemind--;
        }

        @Override
        public boolean hasDraftsToRemind(String id) {
            return toRemind > 0;
        }

        @Override
        public Date windowClosesAt(String id) {
            return Date.from(closes);
        }

        @Override
        public void tellOfTable(String id) {
            ordered.add("tellOfTable");
            toTell--;
        }

        @Override
        public boolean hasDraftsToTell(String id) {
            return toTell > 0;
        }

        @Override
        public void close(String id) {
            ordered.add("close");
        }

        @Override
        public void tellOfClosing(String id) {
            ordered.add("tellOfClosing");
            leftOpen--;
        }

        @Override
        public boolean hasDraftsLeftOpen(String id) {
            return leftOpen > 0;
        }

        @Override
        public boolean isArchived(String id) {
            return archived;
        }

        @Override
        public void lapseDrafts(String id) {
            ordered.add("lapseDrafts");
            toLapse--;
        }

        @Override
        public boolean hasDraftsToLapse(String id) {
            return toLapse > 0;
        }
    }
}
