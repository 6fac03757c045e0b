package dev.madoguchi.inbox.view;

import dev.madoguchi.casefile.boundary.Messages;
import dev.madoguchi.casefile.boundary.WorkItems;
import dev.madoguchi.casefile.entity.CaseKind;
import dev.madoguchi.casefile.entity.InboxFilter;
import dev.madoguchi.casefile.entity.InboxPage;
import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.casefile.entity.Workload;
import dev.madoguchi.faces.Notices;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The inbox: whose tasks, which of them and in which order stands in the address, so that every view of it can be kept. */
@Named
@RequestScoped
public class ListBacking {

    private static final int PAGE_SIZE = 25;

    @Inject
    private WorkItems workItems;

    @Inject
    private Messages messages;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Notices notices;

    private final Search search = new Search();
    private Workload workload;
    private InboxPage page;
    private Map<UUID, Long> unread;

    /** Takes or gives back the task whose button was pressed, then shows the same view of the inbox anew. */
    public String act(String claimed, String released) {
        if (claimed != null) {
            WorkItem item = workItems.claim(claimed);
            notices.tell("inbox_list.text.claimed", item.reference());
        } else if (released != null) {
            WorkItem item = workItems.release(released);
            notices.tell("inbox_list.text.released", item.reference());
        }
        return search.address() + "&faces-redirect=true";
    }

    /** What the address asks for. */
    public Search getSearch() {
        return search;
    }

    /** Whose tasks are shown. Where the address does not say: supervisors see all, clerks their own or else what is free. */
    public InboxFilter.Scope getScope() {
        return search.scope().orElseGet(this::defaultScope);
    }

    private InboxFilter.Scope defaultScope() {
        if (isSupervisor()) {
            return InboxFilter.Scope.OFFICE;
        }
        return count(InboxFilter.Scope.MINE) > 0 ? InboxFilter.Scope.MINE : InboxFilter.Scope.UNASSIGNED;
    }

    public InboxFilter.Scope[] getScopes() {
        return InboxFilter.Scope.values();
    }

    public CaseKind[] getKinds() {
        return CaseKind.values();
    }

    /** How many tasks a scope has, whatever else the address asks for. */
    public long count(InboxFilter.Scope scope) {
        return switch (scope) {
            case MINE -> getWorkload().of(caller.subject());
            case UNASSIGNED -> getWorkload().unassigned();
            case OFFICE -> getWorkload().open();
        };
    }

    public boolean isSupervisor() {
        return caller.isIn(Roles.SUPERVISOR);
    }

    /** The figures of the caller's offices. */
    public Workload getWorkload() {
        if (workload == null) {
            workload = workItems.workload();
        }
        return workload;
    }

    public List<Row> getRows() {
        return found().items().stream()
                .map(item -> new Row(item, unread().getOrDefault(item.caseId(), 0L), caller, clock.today()))
                .toList();
    }

    /** Asked once for the whole page. */
    private Map<UUID, Long> unread() {
        if (unread == null) {
            unread = messages.unread(
                    found().items().stream().map(WorkItem::caseId).toList());
        }
        return unread;
    }

    public long getTotal() {
        return found().total();
    }

    public int getPages() {
        return (int) Math.max(1, (found().total() + PAGE_SIZE - 1) / PAGE_SIZE);
    }

    /** The page shown: never behind the last. */
    public int getCurrent() {
        return Math.min(search.page(), getPages());
    }

    private InboxPage found() {
        if (page == null) {
            InboxFilter filter = search.filter(getScope());
            page = workItems.page(filter, first(search.page()), PAGE_SIZE);
            if (page.items().isEmpty() && page.total() > 0) {
                page = workItems.page(filter, first(getPages()), PAGE_SIZE);
            }
        }
        return page;
    }

    private static int first(int page) {
        return (page - 1) * PAGE_SIZE;
    }
}
