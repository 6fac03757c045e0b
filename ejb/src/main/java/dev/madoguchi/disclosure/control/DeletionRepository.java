package dev.madoguchi.disclosure.control;

import dev.madoguchi.disclosure.entity.DeletionOrder;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where deletion orders are kept, and who received something on which consent. */
@ApplicationScoped
public class DeletionRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /**
     * The order.
     *
     * @throws NotFound if there is none
     */
    public DeletionOrder require(UUID id) {
        return found(entities.find(DeletionOrder.class, id), id);
    }

    /**
     * The order, which nobody else changes until the transaction ends.
     *
     * @throws NotFound if there is none
     */
    public DeletionOrder requireForChange(UUID id) {
        DeletionOrder order = found(entities.find(DeletionOrder.class, id, LockModeType.PESSIMISTIC_WRITE), id);
        entities.refresh(order);
        return order;
    }

    private static DeletionOrder found(DeletionOrder order, UUID id) {
        if (order == null) {
            throw new NotFound(DeletionOrder.class, id);
        }
        return order;
    }

    /** The orders that the end of a consent brought about. */
    public List<DeletionOrder> of(UUID consent) {
        return entities.createQuery(
                        "select o from DeletionOrder o where o.consent = :consent order by o.orderedAt, o.id",
                        DeletionOrder.class)
                .setParameter("consent", consent)
                .getResultList();
    }

    /** The orders of these servicers that wait for their attestations, the most urgent first. */
    public List<DeletionOrder> open(Collection<UUID> servicers, int first, int size) {
        return entities.createQuery(
                        "select o from DeletionOrder o where o.servicer in :servicers and o.attestedAt is null"
                                + " order by o.dueOn, o.id",
                        DeletionOrder.class)
                .setParameter("servicers", servicers)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many those are. */
    public long countOpen(Collection<UUID> servicers) {
        return entities.createQuery(
                        "select count(o) from DeletionOrder o where o.servicer in :servicers and o.attestedAt is null",
                        Long.class)
                .setParameter("servicers", servicers)
                .getSingleResult();
    }

    /** What the servicers of these orders call the visitors they are about, by order. */
    public Map<UUID, UUID> pseudonyms(Collection<UUID> ids) {
        return pairs(
                "select o.id, p.name from deletion_order o join consent_record c on c.id = o.consent_id join pseudonym p"
                        + " on p.visitor_id = c.visitor_id and p.servicer_id = o.servicer_id where o.id = any (?1)",
                ids);
    }

    /** The notices that had been agreed to, by order. */
    public Map<UUID, UUID> notices(Collection<UUID> ids) {
        return pairs(
                "select o.id, c.notice_id from deletion_order o join consent_record c on c.id = o.consent_id"
                        + " where o.id = any (?1)",
                ids);
    }

    private Map<UUID, UUID> pairs(String sql, Collection<UUID> ids) {
        List<?> found = entities.createNativeQuery(sql)
                .setParameter(1, ids.toArray(UUID[]::new))
                .getResultList();
        return found.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (UUID) row[0], row ->
                (UUID) row[1]));
    }

    /** The servicers that received something on a consent and have no order yet. */
    List<UUID> withoutOrder(UUID consent) {
        List<?> found = entities.createNativeQuery(
                        "select r.servicer_id from consent_recipient r where r.consent_id = ?1 and not exists"
                                + " (select 1 from deletion_order o where o.consent_id = ?1"
                                + " and o.servicer_id = r.servicer_id) order by r.servicer_id")
                .setParameter(1, consent)
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    void add(DeletionOrder order) {
        entities.persist(order);
    }
}
