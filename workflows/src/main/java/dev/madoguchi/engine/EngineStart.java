package dev.madoguchi.engine;

import dev.madoguchi.database.control.DataSources;
import dev.madoguchi.database.control.Migrations;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * Starts the engine once the schema is there, deploys the models of all {@link BusinessProcess}es, and only then lets jobs run. A
 * model that has not changed is not deployed again; running instances of an earlier version are taken along to the newest. Says
 * {@link EngineStarted} before the first job runs.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class EngineStart {

    @EJB
    private Migrations migrations;

    @Inject
    private EngineSettings settings;

    @Inject
    private Engine engine;

    @Inject
    @Any
    private Instance<BusinessProcess> processes;

    @Inject
    private Event<EngineStarted> started;

    @Resource
    private ManagedThreadFactory threads;

    private ServerJobExecutor jobs;

    @PostConstruct
    void start() {
        migrations.awaitSchema();
        jobs = new ServerJobExecutor(threads);
        ProcessEngine built =
                settings.configuration(DataSources.APPLICATION, jobs).buildProcessEngine();
        processes.stream().forEach(process -> {
            deploy(built, process);
            ModelUpgrade.takeAlong(built, process.definitionKey());
        });
        engine.started(built);
        started.fire(new EngineStarted());
        jobs.start();
    }

    private static void deploy(ProcessEngine engine, BusinessProcess process) {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .name(process.definitionKey())
                .enableDuplicateFiltering(true);
        deployment.addInputStream(process.definitionKey() + ".bpmn", process.model());
        deployment.deploy();
    }

    @PreDestroy
    void stop() {
        jobs.shutdown();
        engine.stop();
    }
}
