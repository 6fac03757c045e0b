package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.casefile.entity.WorkItemClaimed;
import dev.madoguchi.casefile.entity.WorkItemReleased;
import dev.madoguchi.casefile.entity.WorkItemTaken;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Who has which task: taken and given back by persons, and said as a fact each time it changes. */
@ApplicationScoped
public class Assignments {

    @Inject
    private Caller caller;

    @Inject
    private Event<Fact> facts;

    /**
     * The caller takes the task; nothing happens where they have it already.
     *
     * @throws WorkItemTaken if somebody else has it
     */
    public void claim(WorkItem item) {
        boolean mine = item.isWith(caller.subject());
        item.claim(caller.subject(), caller.name());
        if (!mine) {
            facts.fire(new WorkItemClaimed(item.caseId(), item.task()));
        }
    }

    /** The task goes back to the office; nothing happens where it lies there already. */
    public void release(WorkItem item) {
        if (!item.isUnassigned()) {
            String formerly = item.assignee().orElseThrow();
            item.release();
            facts.fire(new WorkItemReleased(item.caseId(), item.task(), formerly));
        }
    }
}
