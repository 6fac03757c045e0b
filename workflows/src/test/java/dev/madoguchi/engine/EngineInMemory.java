package dev.madoguchi.engine;

import java.io.InputStream;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * The real engine with the settings it has on the server, but on a database in memory, with its jobs run by hand and its clock
 * set by hand, so that a test sees one step at a time.
 */
public final class EngineInMemory implements AutoCloseable {

    /** Held, so that its level stays: failures that a test wants are asserted, not printed. */
    private static final Logger ENGINE_LOG = Logger.getLogger("org.camunda");

    static {
        ENGINE_LOG.setLevel(Level.OFF);
    }

    private final ProcessEngine engine;
    private final RecordedInbox inbox = new RecordedInbox();
    private final Set<String> flowsTaken = new ConcurrentSkipListSet<>();

    /** An engine with the model of {@code process}, whose expressions find {@code beans}; hands itself to the process. */
    public EngineInMemory(BusinessProcess process, Map<Object, Object> beans) {
        this(process, process.model(), beans);
    }

    /** The same with another version of the model. */
    public EngineInMemory(BusinessProcess process, InputStream model, Map<Object, Object> beans) {
        var configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setProcessEngineName(process.definitionKey() + UUID.randomUUID());
        configuration.setJdbcUrl("jdbc:h2:mem:" + UUID.randomUUID());
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        configuration.setBeans(beans);
        var bridge = new InboxBridge();
        bridge.workItems = inbox;
        engine = EngineSettings.anywhere(configuration, bridge, new FlowRecorder())
                .buildProcessEngine();
        deploy(process, model);
        Engine running = new Engine();
        running.started(engine);
        process.engine = running;
    }

    private void deploy(BusinessProcess process, InputStream model) {
        engine.getRepositoryService()
                .createDeployment()
                .addInputStream(process.definitionKey() + ".bpmn", model)
                .deploy();
    }

    /** Deploys the model as it is now and takes running instances along, as a server does when it starts. */
    public void upgrade(BusinessProcess process) {
        deploy(process, process.model());
        ModelUpgrade.takeAlong(engine, process.definitionKey());
    }

    /** The elements in which the instance of the case waits now: human tasks, and steps whose job has not run. */
    public Set<String> waitsIn(UUID caseId) {
        String instance = running(caseId).orElseThrow();
        return engine.getRuntimeService().createExecutionQuery().processInstanceId(instance).list().stream()
                .map(execution -> engine.getRuntimeService().getActiveActivityIds(execution.getId()))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether an instance of the case is still on its way. */
    public boolean isRunning(UUID caseId) {
        return running(caseId).isPresent();
    }

    /** The elements that the instance of the case passed and left, in no order. */
    public Set<String> passed(UUID caseId) {
        return engine
                .getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(everStarted(caseId))
                .finished()
                .list()
                .stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** How often the instance of the case came to an element. */
    public long visits(UUID caseId, String element) {
        return engine.getHistoryService()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(everStarted(caseId))
                .activityId(element)
                .count();
    }

    /** All elements that any instance came to, whether or not it got beyond them. */
    public Set<String> visited() {
        return engine.getHistoryService().createHistoricActivityInstanceQuery().list().stream()
                .map(HistoricActivityInstance::getActivityId)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** All sequence flows that any instance took. */
    public Set<String> flowsTaken() {
        return Set.copyOf(flowsTaken);
    }

    /** Runs the jobs of the case that are due at the engine's present time, once each; tells whether all succeeded. */
    public boolean runDueJobs(UUID caseId) {
        boolean succeeded = true;
        for (Job job : jobs(caseId)) {
            if (job.getRetries() > 0 && !job.isSuspended() && isDue(job)) {
                succeeded &= run(job);
            }
        }
        return succeeded;
    }

    private boolean run(Job job) {
        try {
            engine.getManagementService().executeJob(job.getId());
            return true;
        } catch (ProcessEngineException | IllegalStateException failed) {
            return false;
        }
    }

    private static boolean isDue(Job job) {
        return job.getDuedate() == null || !job.getDuedate().after(ClockUtil.getCurrentTime());
    }

    private List<Job> jobs(UUID caseId) {
        return running(caseId)
                .map(instance -> engine.getManagementService()
                        .createJobQuery()
                        .processInstanceId(instance)
                        .list())
                .orElse(List.of());
    }

    private Optional<String> running(UUID caseId) {
        return Optional.ofNullable(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(caseId.toString())
                        .singleResult())
                .map(ProcessInstance::getId);
    }

    private String everStarted(UUID caseId) {
        return engine.getHistoryService()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .singleResult()
                .getId();
    }

    /** How many jobs of the case gave up. */
    public long incidents(UUID caseId) {
        return jobs(caseId).stream()
                .mapToLong(job -> engine.getRuntimeService()
                        .createIncidentQuery()
                        .configuration(job.getId())
                        .count())
                .sum();
    }

    /** How often the jobs of the case may still be tried. */
    public int retriesLeft(UUID caseId) {
        return jobs(caseId).stream().mapToInt(Job::getRetries).sum();
    }

    /** An operator gives the jobs of the case another chance. */
    public void retry(UUID caseId) {
        jobs(caseId).forEach(job -> engine.getManagementService().setJobRetries(job.getId(), 1));
    }

    /** How many variables all instances have ever had. */
    public long variables() {
        return engine.getRuntimeService().createVariableInstanceQuery().count();
    }

    /** The rows that human tasks have in the inbox now. */
    public RecordedInbox inbox() {
        return inbox;
    }

    /** Sets the engine's clock. */
    public void setTime(Instant now) {
        ClockUtil.setCurrentTime(Date.from(now));
    }

    @Override
    public void close() {
        ClockUtil.reset();
        engine.close();
    }

    /** Notes every sequence flow that is taken. */
    private final class FlowRecorder extends AbstractBpmnParseListener {

        @Override
        public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl flow) {
            flow.addListener("take", any -> flowsTaken.add(flow.getId()));
        }
    }
}
