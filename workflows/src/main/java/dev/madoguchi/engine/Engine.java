package dev.madoguchi.engine;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** The running engine, for the processes of this module. */
@ApplicationScoped
public class Engine {

    private volatile ProcessEngine running;

    void started(ProcessEngine engine) {
        running = engine;
    }

    void stop() {
        ProcessEngine stopping = running;
        running = null;
        if (stopping != null) {
            stopping.close();
        }
    }

    /** Whether the engine has started. */
    public boolean isRunning() {
        return running != null;
    }

    RuntimeService instances() {
        return running().getRuntimeService();
    }

    TaskService tasks() {
        return running().getTaskService();
    }

    ManagementService jobs() {
        return running().getManagementService();
    }

    /** The jobs of a timer that has not run out. */
    List<String> timers(String process, UUID caseId, String element) {
        return instances()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .stream()
                .flatMap(instance ->
                        jobs().createJobQuery().processInstanceId(instance.getId()).activityId(element).list().stream())
                .map(Job::getId)
                .toList();
    }

    /**
     * Takes the automatic steps of a case that are due at an instant here and now, in their order and in the transaction at hand,
     * instead of leaving them to the job threads.
     */
    public void catchUp(UUID caseId, Instant due) {
        instances()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(caseId.toString())
                .list()
                .forEach(instance -> catchUp(instance, due));
    }

    private void catchUp(ProcessInstance instance, Instant due) {
        jobs().createJobQuery().processInstanceId(instance.getId()).list().stream()
                .filter(job -> job.getDuedate() == null
                        || !job.getDuedate().toInstant().isAfter(due))
                .sorted(Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(job -> jobs().executeJob(job.getId()));
    }

    /** How many jobs gave up after all their retries: somebody has to look. */
    public long incidents() {
        return running().getRuntimeService().createIncidentQuery().count();
    }

    private ProcessEngine running() {
        ProcessEngine engine = running;
        if (engine == null) {
            throw new IllegalStateException("The process engine has not started");
        }
        return engine;
    }
}
