package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.InboxFilter;
import dev.madoguchi.casefile.entity.InboxPage;
import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.casefile.entity.WorkItemTaken;
import dev.madoguchi.casefile.entity.Workload;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds work items of the caller's offices and roles, and no others. */
@ApplicationScoped
public class WorkItemSearch {

    private static final Map<InboxFilter.Order, String> ORDERS = Map.of(
            InboxFilter.Order.URGENCY, "w.escalated desc, w.dueOn, w.submittedAt, w.id",
            InboxFilter.Order.NEWEST, "w.submittedAt desc, w.id",
            InboxFilter.Order.REFERENCE, "w.reference, w.id",
            InboxFilter.Order.SUBJECT, "w.subject, w.submittedAt, w.id");

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private Assignments assignments;

    @Inject
    private JapanClock clock;

    /** One page of what matches. */
    public InboxPage page(InboxFilter filter, int first, int size) {
        if (caller.offices().isEmpty()) {
            return new InboxPage(List.of(), 0);
        }
        Map<String, Object> parameters = new HashMap<>();
        String where = conditions(filter, parameters);
        TypedQuery<Long> counting = entities.createQuery("select count(w) from WorkItem w where " + where, Long.class);
        TypedQuery<WorkItem> listing = entities.createQuery(
                "select w from WorkItem w where " + where + " order by " + ORDERS.get(filter.order()), WorkItem.class);
        parameters.forEach(counting::setParameter);
        parameters.forEach(listing::setParameter);
        return new InboxPage(
                listing.setFirstResult(first).setMaxResults(size).getResultList(), counting.getSingleResult());
    }

    /** The open tasks of a case that the caller may do. */
    public List<WorkItem> of(UUID caseId) {
        return entities.createQuery("select w from WorkItem w where w.caseId = :caseId", WorkItem.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .filter(this::isForCaller)
                .toList();
    }

    /**
     * The work item, locked until the transaction ends.
     *
     * @throws NotFound if there is none for the caller
     */
    public WorkItem requireForChange(String id) {
        WorkItem found = entities.find(WorkItem.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || !isForCaller(found)) {
            throw new NotFound(WorkItem.class, id);
        }
        return found;
    }

    /**
     * The caller takes the open tasks of a case that those who hold {@code role} do.
     *
     * @throws WorkItemTaken if somebody else has one
     */
    public void take(UUID caseId, String role) {
        of(caseId).stream()
                .filter(item -> item.candidateRole().equals(role))
                .forEach(item -> assignments.claim(requireForChange(item.id())));
    }

    /** Whether nobody else has an open task of the case that those who hold {@code role} do. */
    public boolean isFree(UUID caseId, String role) {
        return of(caseId).stream()
                .filter(item -> item.candidateRole().equals(role))
                .allMatch(item -> item.isUnassigned() || item.isWith(caller.subject()));
    }

    /** The most urgent task that the caller has or could take, but for those of one case. */
    public Optional<WorkItem> next(UUID except) {
        return caller.offices().isEmpty()
                ? Optional.empty()
                : next("w.assignee = :me", except, true).or(() -> next("w.assignee is null", except, false));
    }

    private Optional<WorkItem> next(String whose, UUID except, boolean mine) {
        TypedQuery<WorkItem> query = entities.createQuery(
                        "select w from WorkItem w where w.office in :offices and w.candidateRole in :roles"
                                + " and w.caseId <> :except and " + whose + " order by "
                                + ORDERS.get(InboxFilter.Order.URGENCY),
                        WorkItem.class)
                .setParameter("offices", caller.offices())
                .setParameter("roles", ownRoles())
                .setParameter("except", except)
                .setMaxResults(1);
        if (mine) {
            query.setParameter("me", caller.subject());
        }
        return query.getResultStream().findFirst();
    }

    /** How much lies in the inboxes and with whom: one statement for all figures. */
    public Workload workload() {
        if (caller.offices().isEmpty()) {
            return new Workload(List.of());
        }
        List<Object[]> rows = entities.createQuery(
                        "select w.task, w.assignee, max(w.assigneeName), count(w),"
                                + " sum(case when w.suspended = false and w.dueOn < :today then 1 else 0 end) from WorkItem w"
                                + " where w.office in :offices and w.candidateRole in :roles group by w.task, w.assignee",
                        Object[].class)
                .setParameter("today", clock.today())
                .setParameter("offices", caller.offices())
                .setParameter("roles", roles())
                .getResultList();
        return new Workload(rows.stream()
                .map(row -> new Workload.Share(
                        (String) row[0],
                        (String) row[1],
                        (String) row[2],
                        ((Number) row[3]).longValue(),
                        ((Number) row[4]).longValue()))
                .toList());
    }

    private boolean isForCaller(WorkItem item) {
        return caller.offices().contains(item.office()) && roles().contains(item.candidateRole());
    }

    private String conditions(InboxFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder("w.office in :offices and w.candidateRole in :roles");
        parameters.put("offices", caller.offices());
        parameters.put("roles", roles());
        switch (filter.scope()) {
            case MINE -> {
                where.append(" and w.assignee = :me");
                parameters.put("me", caller.subject());
            }
            case UNASSIGNED -> where.append(" and w.assignee is null");
            case OFFICE -> {
                // all of the office: no further condition
            }
        }
        if (filter.task() != null && !filter.task().isBlank()) {
            where.append(" and w.task = :task");
            parameters.put("task", filter.task());
        }
        if (filter.kind() != null) {
            where.append(" and w.kind = :kind");
            parameters.put("kind", filter.kind());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            where.append(" and w.search like :text escape '!'");
            parameters.put("text", "%" + escaped(searchable(filter.text())) + "%");
        }
        if (filter.overdueOnly()) {
            where.append(" and w.suspended = false and w.dueOn < :today");
            parameters.put("today", clock.today());
        }
        return where.toString();
    }

    /** Any width and case, as the database keeps it. */
    private static String searchable(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    /** A supervisor sees the clerks' tasks too: the workload and what is late. */
    private Set<String> roles() {
        return Stream.of(Roles.CLERK, Roles.SUPERVISOR)
                .filter(role -> caller.isIn(role) || caller.isIn(Roles.SUPERVISOR))
                .collect(Collectors.toSet());
    }

    /** The roles whose tasks the caller may do. */
    private Set<String> ownRoles() {
        return Stream.of(Roles.CLERK, Roles.SUPERVISOR).filter(caller::isIn).collect(Collectors.toSet());
    }
}
