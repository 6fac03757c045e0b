package dev.madoguchi.audit.control;

import dev.madoguchi.audit.entity.AuditEntry;
import dev.madoguchi.audit.entity.AuditFilter;
import dev.madoguchi.audit.entity.AuditPage;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.entity.BodyName;
import dev.madoguchi.organisation.entity.CorporateNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds entries, newest first. */
@ApplicationScoped
public class AuditSearch {

    private static final int MOST = 1000;
    private static final UUID NONE = new UUID(0, 0);

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** One page of what matches. */
    public AuditPage page(AuditFilter filter, int first, int size) {
        Map<String, Object> parameters = new HashMap<>();
        String where = conditions(filter, parameters);
        TypedQuery<Long> counting = entities.createQuery("select count(e) from AuditEntry e" + where, Long.class);
        TypedQuery<AuditEntry> listing = entities.createQuery(
                "select e from AuditEntry e" + where + " order by e.at desc, e.id", AuditEntry.class);
        parameters.forEach(counting::setParameter);
        parameters.forEach(listing::setParameter);
        List<AuditEntry> entries =
                listing.setFirstResult(first).setMaxResults(size).getResultList();
        return new AuditPage(entries, names(entries), bodies(entries), references(entries), counting.getSingleResult());
    }

    private String conditions(AuditFilter filter, Map<String, Object> parameters) {
        StringBuilder where = new StringBuilder(" where 1 = 1");
        if (filter.reference() != null && !filter.reference().isBlank()) {
            where.append(" and e.caseId in (select c.id from Casefile c where c.reference = :reference)");
            parameters.put("reference", filter.reference().strip().toUpperCase(Locale.ROOT));
        }
        if (filter.body() != null && !filter.body().isBlank()) {
            List<UUID> bodies = bodiesCalled(filter.body());
            where.append(" and (e.body in :bodies or e.caseId in :cases)");
            parameters.put("bodies", bodies);
            parameters.put("cases", casesOf(bodies));
        }
        if (filter.person() != null && !filter.person().isBlank()) {
            where.append(" and (e.actor in :people or e.person in :people)");
            parameters.put("people", called(filter.person()));
        }
        if (filter.from() != null) {
            where.append(" and e.at >= :from");
            parameters.put("from", startOf(filter.from()));
        }
        if (filter.until() != null) {
            where.append(" and e.at < :until");
            parameters.put("until", startOf(filter.until().plusDays(1)));
        }
        return where.toString();
    }

    /** Asked beforehand, so that the entries are found by their indexes; never empty, because nothing may be found in nothing. */
    private List<UUID> bodiesCalled(String typed) {
        List<UUID> found = entities.createQuery(
                        "select o.id from Organisation o where o.corporateNumber = :number or o.nameKey = :key",
                        UUID.class)
                .setParameter("number", numberIn(typed))
                .setParameter("key", BodyName.of(typed).key())
                .setMaxResults(MOST)
                .getResultList();
        return found.isEmpty() ? List.of(NONE) : found;
    }

    private List<UUID> casesOf(List<UUID> bodies) {
        List<UUID> found = entities.createQuery(
                        "select c.id from Casefile c where c.organisation in :bodies", UUID.class)
                .setParameter("bodies", bodies)
                .setMaxResults(MOST)
                .getResultList();
        return found.isEmpty() ? List.of(NONE) : found;
    }

    private List<String> called(String name) {
        List<String> found = entities.createQuery(
                        "select a.subject from Account a where a.displayName = :name", String.class)
                .setParameter("name", name.strip())
                .setMaxResults(MOST)
                .getResultList();
        return found.isEmpty() ? List.of("") : found;
    }

    private static String numberIn(String typed) {
        return CorporateNumber.faultIn(typed).isEmpty()
                ? CorporateNumber.of(typed).value()
                : "";
    }

    private static Object startOf(LocalDate day) {
        return day.atStartOfDay(JapanClock.ZONE).toInstant();
    }

    private Map<String, String> names(List<AuditEntry> entries) {
        Set<String> subjects = entries.stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry.actor()), entry.person().stream()))
                .collect(Collectors.toSet());
        return pairs("select a.subject, a.displayName from Account a where a.subject in :keys", subjects, String.class);
    }

    private Map<UUID, String> bodies(List<AuditEntry> entries) {
        Set<UUID> ids = entries.stream().flatMap(entry -> entry.body().stream()).collect(Collectors.toSet());
        return pairs("select o.id, o.name from Organisation o where o.id in :keys", ids, UUID.class);
    }

    private Map<UUID, String> references(List<AuditEntry> entries) {
        Set<UUID> cases = entries.stream()
                .map(entry -> entry.caseId().orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return pairs("select c.id, c.reference from Casefile c where c.id in :keys", cases, UUID.class);
    }

    private <K> Map<K, String> pairs(String query, Set<K> keys, Class<K> type) {
        Map<K, String> found = new HashMap<>();
        if (!keys.isEmpty()) {
            Query asking = entities.createQuery(query).setParameter("keys", keys);
            for (Object row : asking.getResultList()) {
                Object[] pair = (Object[]) row;
                if (pair[1] != null) {
                    found.put(type.cast(pair[0]), (String) pair[1]);
                }
            }
        }
        return found;
    }
}
