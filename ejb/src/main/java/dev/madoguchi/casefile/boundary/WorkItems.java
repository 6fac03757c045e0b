package dev.madoguchi.casefile.boundary;

import dev.madoguchi.casefile.control.Assignments;
import dev.madoguchi.casefile.control.WorkItemSearch;
import dev.madoguchi.casefile.entity.InboxFilter;
import dev.madoguchi.casefile.entity.InboxPage;
import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.casefile.entity.WorkItemTaken;
import dev.madoguchi.casefile.entity.Workload;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The inbox of those who work in an office: the open tasks of the caller's offices that the caller's role may do. */
@Stateless
@RolesAllowed({Roles.CLERK, Roles.SUPERVISOR})
public class WorkItems {

    @Inject
    private WorkItemSearch search;

    @Inject
    private Assignments assignments;

    @Inject
    private Caller caller;

    /** One page, most urgent first unless the filter sorts otherwise, with the number of all that match. */
    public InboxPage page(@NotNull InboxFilter filter, @Min(0) int first, @Min(1) @Max(200) int size) {
        return search.page(filter, first, size);
    }

    /** How much lies in the inboxes of the caller's offices and with whom. */
    public Workload workload() {
        return search.workload();
    }

    /** What the caller could do next: their own most urgent task of another case, else one that nobody has. */
    public Optional<WorkItem> next(@NotNull UUID except) {
        return search.next(except);
    }

    /** The open tasks of one case that the caller may see. */
    public List<WorkItem> of(@NotNull UUID caseId) {
        return search.of(caseId);
    }

    /**
     * The caller takes the task. What is overdue a supervisor may take in place of a clerk.
     *
     * @return the task
     * @throws WorkItemTaken if somebody else has it
     * @throws NotFound if it is done, of another office, or for another role
     */
    public WorkItem claim(@NotBlank String workItem) {
        WorkItem item = search.requireForChange(workItem);
        if (!item.isDoneBy(caller::isIn)) {
            throw new NotFound(WorkItem.class, workItem);
        }
        assignments.claim(item);
        return item;
    }

    /**
     * The caller gives the task back to the office. A supervisor may do so for a clerk.
     *
     * @return the task
     * @throws WorkItemTaken if somebody else has it and the caller is no supervisor
     * @throws NotFound if it is done, or of another office
     */
    public WorkItem release(@NotBlank String workItem) {
        WorkItem item = search.requireForChange(workItem);
        boolean mine = item.isUnassigned() || item.isWith(caller.subject());
        if (!mine && !caller.isIn(Roles.SUPERVISOR)) {
            throw new WorkItemTaken(item.assigneeName());
        }
        assignments.release(item);
        return item;
    }
}
