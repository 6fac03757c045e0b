package dev.madoguchi.engine;

import dev.madoguchi.casefile.control.WorkItemLedger;
import dev.madoguchi.casefile.entity.WorkItem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Keeps the inbox in step with the engine: every human task that comes up becomes a work item, every one that ends, done or
 * cancelled, takes its work item away, in the same transaction.
 */
@ApplicationScoped
public class InboxBridge extends AbstractBpmnParseListener {

    @Inject
    WorkItemLedger workItems;

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        var task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        String form = task.getFormKey().getExpressionText();
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_CREATE, created -> open(created, form));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, this::close);
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_DELETE, this::close);
    }

    private void open(DelegateTask task, String form) {
        String role = task.getCandidates().iterator().next().getGroupId();
        UUID caseId = UUID.fromString(task.getExecution().getProcessBusinessKey());
        workItems.open(caseId, task.getId(), new WorkItem.Element(task.getTaskDefinitionKey(), form, role));
    }

    private void close(DelegateTask task) {
        workItems.close(task.getId());
    }
}
