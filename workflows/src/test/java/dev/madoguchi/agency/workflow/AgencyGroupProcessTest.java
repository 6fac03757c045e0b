package dev.madoguchi.agency.workflow;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.agency.entity.GroupPrepared;
import dev.madoguchi.agency.entity.GroupSettled;
import dev.madoguchi.agency.entity.GroupWithdrawn;
import dev.madoguchi.engine.EngineInMemory;
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

/** A group from its list to its end, on the real engine and the real model. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AgencyGroupProcessTest {

    private static final Instant PREPARED = Instant.parse("2026-11-01T00:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-08T15:00:00Z");

    private static final Travellers tasks = new Travellers();
    private static final AgencyGroupProcess process = new AgencyGroupProcess();
    private static EngineInMemory engine;

    private final UUID agency = UUID.randomUUID();
    private final UUID group = UUID.randomUUID();

    @BeforeAll
    static void startEngine() {
        engine = new EngineInMemory(process, Map.of("agencyGroupTasks", tasks));
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @BeforeEach
    void prepare() {
        tasks.ordered.clear();
        tasks.awaited = true;
        engine.setTime(PREPARED);
        process.on(new GroupPrepared(group, agency, 3));
    }

    @Test
    void unclaimedRecordsAreDeletedOnTheirDayAndNotASecondEarlier() {
        run();
        at(DUE.minusSeconds(1));
        assertThat(tasks.ordered, is(empty()));
        assertThat(engine.isRunning(group), is(true));

        at(DUE.plusSeconds(1));
        assertThat(tasks.ordered, contains("deleteUnclaimed"));
        assertEndedIn("End_Vanished");
    }

    @Test
    void aGroupOfWhichAllAnsweredEndsAtOnce() {
        run();
        process.on(new GroupSettled(group));
        assertEndedIn("End_Settled");
        at(DUE.plusSeconds(1));
        assertThat(tasks.ordered, is(empty()));
    }

    @Test
    void aGroupThatTheAgencyTakesBackEndsAtOnce() {
        run();
        process.on(new GroupWithdrawn(group, agency, 3));
        assertEndedIn("End_Withdrawn");
        at(DUE.plusSeconds(1));
        assertThat(tasks.ordered, is(empty()));
    }

    @Test
    void whatEndsBeforeTheProcessWaitsForItIsNotWaitedFor() {
        process.on(new GroupWithdrawn(group, agency, 3));
        tasks.awaited = false;
        run();
        assertEndedIn("End_Settled");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void theTestsAboveLeadThroughEveryElementAndEveryFlowOfTheModel() {
        BpmnModelInstance model = Bpmn.readModelFromStream(getClass().getResourceAsStream("AgencyGroupProcess.bpmn"));
        Set<String> all = ids(model, FlowNode.class);
        all.addAll(ids(model, SequenceFlow.class));
        all.removeAll(engine.visited());
        all.removeAll(engine.flowsTaken());
        all.removeAll(behindTheEventBasedGateway(model));
        assertThat("Elements that no test reaches", all, empty());
        assertThat("Processes carry no data", engine.variables(), is(0L));
    }

    /** Flows to events that are waited for are never taken: the gateway itself waits. */
    private static Set<String> behindTheEventBasedGateway(BpmnModelInstance model) {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> flow.getSource().getId().equals("Gateway_WhateverComesFirst"))
                .map(BaseElement::getId)
                .collect(Collectors.toSet());
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
        for (int round = 0; round < 4; round++) {
            assertThat(engine.runDueJobs(group), is(true));
        }
    }

    private void assertEndedIn(String end) {
        assertThat(engine.isRunning(group), is(false));
        assertThat(engine.passed(group), hasItem(end));
    }

    /** Plays the domain: answers as the test set it, and notes what the model ordered. */
    private static final class Travellers extends AgencyGroupTasks {

        private final List<String> ordered = new ArrayList<>();
        private boolean awaited;

        @Override
        public boolean isAnybodyAwaited(String id) {
            return awaited;
        }

        @Override
        public Date unclaimedDueAt(String id) {
            return Date.from(DUE);
        }

        @Override
        public void deleteUnclaimed(String id) {
            ordered.add("deleteUnclaimed");
        }
    }
}
