package dev.madoguchi.engine;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstanceQuery;

/**
 * Takes running instances along to the newest version of their model: each stays in the element of the same id, with its tasks
 * and timers as they are. Every instance moves in a transaction of its own or with its neighbours, so several nodes may do this at
 * once, and one that breaks off is continued at the next start. An instance that cannot move stays on its version and is named
 * in the log.
 */
final class ModelUpgrade {

    private static final Logger LOG = System.getLogger(ModelUpgrade.class.getName());
    private static final int AT_ONCE = 100;
    private static final int TRIES = 3;

    private final ProcessEngine engine;
    private final ProcessDefinition newest;

    private ModelUpgrade(ProcessEngine engine, String process) {
        this.engine = engine;
        this.newest = engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
    }

    /** Moves all running instances of the process. */
    static void takeAlong(ProcessEngine engine, String process) {
        ModelUpgrade upgrade = new ModelUpgrade(engine, process);
        engine
                .getRepositoryService()
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .orderByProcessDefinitionVersion()
                .asc()
                .list()
                .stream()
                .filter(version -> !version.getId().equals(upgrade.newest.getId()))
                .forEach(upgrade::from);
    }

    private void from(ProcessDefinition older) {
        long all = instances(older).count();
        if (all == 0) {
            return;
        }
        MigrationPlan plan = engine.getRuntimeService()
                .createMigrationPlan(older.getId(), newest.getId())
                .mapEqualActivities()
                .build();
        int left = 0;
        for (List<String> some = page(older, left); !some.isEmpty(); some = page(older, left)) {
            left += moveTogether(plan, some) ? 0 : moveEach(plan, some);
        }
        LOG.log(
                left == 0 ? Level.INFO : Level.WARNING,
                "{0}: {1} instances of version {2} found, {3} could not be taken along to version {4}",
                newest.getKey(),
                all,
                older.getVersion(),
                left,
                newest.getVersion());
    }

    private boolean moveTogether(MigrationPlan plan, List<String> some) {
        try {
            move(plan, some);
            return true;
        } catch (ProcessEngineException oneOfThem) {
            LOG.log(Level.DEBUG, "Some instances are taken along one by one", oneOfThem);
            return false;
        }
    }

    /** How many could not be moved. */
    private int moveEach(MigrationPlan plan, List<String> some) {
        return (int)
                some.stream().filter(instance -> !moveAlone(plan, instance)).count();
    }

    /** Another node may have moved it, and a job may be at work on it. */
    private boolean moveAlone(MigrationPlan plan, String instance) {
        ProcessEngineException failed = null;
        for (int tried = 0; tried < TRIES && isOn(plan.getSourceProcessDefinitionId(), instance); tried++) {
            try {
                move(plan, List.of(instance));
                return true;
            } catch (ProcessEngineException again) {
                failed = again;
            }
        }
        if (isOn(plan.getSourceProcessDefinitionId(), instance)) {
            LOG.log(Level.WARNING, "Instance " + instance + " stays on its version", failed);
            return false;
        }
        return true;
    }

    private void move(MigrationPlan plan, List<String> some) {
        engine.getRuntimeService().newMigration(plan).processInstanceIds(some).execute();
    }

    private boolean isOn(String definition, String instance) {
        return engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processDefinitionId(definition)
                        .processInstanceId(instance)
                        .count()
                > 0;
    }

    private List<String> page(ProcessDefinition older, int from) {
        return instances(older).orderByProcessInstanceId().asc().listPage(from, AT_ONCE).stream()
                .map(ProcessInstance::getId)
                .toList();
    }

    private ProcessInstanceQuery instances(ProcessDefinition older) {
        return engine.getRuntimeService().createProcessInstanceQuery().processDefinitionId(older.getId());
    }
}
