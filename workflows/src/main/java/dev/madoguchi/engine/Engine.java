package dev.madoguchi.engine;

import jakarta.enterprise.context.ApplicationScoped;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

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
