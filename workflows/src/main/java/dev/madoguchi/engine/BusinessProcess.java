package dev.madoguchi.engine;

import jakarta.inject.Inject;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A process of the business: its model stands beside its class under the same name, and its instances are known by the id of the
 * case they move. Subclasses observe facts and call the verbs here, in the transaction in which the fact happened.
 */
public abstract class BusinessProcess {

    private final Class<? extends BusinessProcess> type;

    @Inject
    Engine engine;

    /** The process whose model is named after {@code type}. */
    protected BusinessProcess(Class<? extends BusinessProcess> type) {
        this.type = type;
    }

    /** The id of the process in its model: the simple name of the class. */
    public String definitionKey() {
        return type.getSimpleName();
    }

    InputStream model() {
        InputStream model = type.getResourceAsStream(definitionKey() + ".bpmn");
        if (model == null) {
            throw new IllegalStateException("No model beside " + type.getName());
        }
        return model;
    }

    /** Starts an instance for the case. */
    protected void start(UUID caseId) {
        engine.instances().startProcessInstanceByKey(definitionKey(), caseId.toString());
    }

    /** Starts an instance for the case before this element of the model, as if it had come so far. */
    protected void startBefore(UUID caseId, String element) {
        engine.instances()
                .createProcessInstanceByKey(definitionKey())
                .businessKey(caseId.toString())
                .startBeforeActivity(element)
                .execute();
    }

    /** Whether an instance of the case is on its way. */
    protected boolean isRunning(UUID caseId) {
        return engine.instances()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(definitionKey())
                        .processInstanceBusinessKey(caseId.toString())
                        .count()
                > 0;
    }

    /** Completes the open human tasks of the case that came from these elements of the model; none may be open. */
    protected void complete(UUID caseId, String... elements) {
        engine.tasks()
                .createTaskQuery()
                .processDefinitionKey(definitionKey())
                .processInstanceBusinessKey(caseId.toString())
                .taskDefinitionKeyIn(elements)
                .list()
                .forEach(task -> engine.tasks().complete(task.getId()));
    }

    /** The timers at these elements of the model stand still; where one has run out, or is not there, nothing happens. */
    protected void hold(UUID caseId, String... timers) {
        running(caseId, timers).forEach(engine.jobs()::suspendJobById);
    }

    /**
     * The timers at these elements of the model run to what the model says now; where one has run out, nothing happens to it.
     *
     * @return whether any runs
     */
    protected boolean rearm(UUID caseId, String... timers) {
        List<String> running = running(caseId, timers);
        running.forEach(job -> {
            engine.jobs().activateJobById(job);
            engine.jobs().recalculateJobDuedate(job, false);
        });
        return !running.isEmpty();
    }

    private List<String> running(UUID caseId, String... timers) {
        return Stream.of(timers)
                .flatMap(timer -> engine.timers(definitionKey(), caseId, timer).stream())
                .toList();
    }

    /** Hands a message to the instance of the case. */
    protected void send(UUID caseId, String message) {
        engine.instances()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .correlateWithResult();
    }

    /** Hands a message to whatever of the instance waits for it; nothing may. */
    protected void sendIfAwaited(UUID caseId, String message) {
        engine.instances()
                .createMessageCorrelation(message)
                .processInstanceBusinessKey(caseId.toString())
                .correlateAllWithResult();
    }
}
