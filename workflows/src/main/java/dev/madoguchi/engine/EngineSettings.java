package dev.madoguchi.engine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.cfg.JakartaTransactionProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/**
 * How the engine runs here: in the server's transactions, on a schema that it may not change, without the parts we do not use.
 * History is kept at the level of activities only: our own audit tells the story.
 */
@ApplicationScoped
public class EngineSettings {

    private static final int RETRIES = 5;

    @Inject
    private ServerTransactions transactions;

    @Inject
    private NamedBeans beans;

    @Inject
    private InboxBridge inbox;

    ProcessEngineConfigurationImpl configuration(String dataSource, JobExecutor jobs) {
        var configuration = new JakartaTransactionProcessEngineConfiguration();
        configuration.setTransactionManager(transactions);
        configuration.setDataSourceJndiName(dataSource);
        configuration.setDatabaseType("postgres");
        configuration.setTransactionsExternallyManaged(true);
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_FALSE);
        configuration.setBeans(beans);
        configuration.setJobExecutor(jobs);
        return anywhere(configuration, inbox);
    }

    /** What holds wherever the engine runs: on the server and in the tests of the processes. */
    static <C extends ProcessEngineConfigurationImpl> C anywhere(C configuration, BpmnParseListener... listeners) {
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        configuration.setHistoryCleanupBatchWindowStartTime("02:00");
        configuration.setHistoryCleanupBatchWindowEndTime("05:00");
        configuration.setDefaultNumberOfRetries(RETRIES);
        configuration.setFailedJobRetryTimeCycle("R" + RETRIES + "/PT1M");
        configuration.setMetricsEnabled(false);
        configuration.setDbMetricsReporterActivate(false);
        configuration.setCmmnEnabled(false);
        configuration.setDbIdentityUsed(false);
        configuration.setAuthorizationEnabled(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(List.of(listeners)));
        configuration.setJobExecutorActivate(false);
        return configuration;
    }
}
