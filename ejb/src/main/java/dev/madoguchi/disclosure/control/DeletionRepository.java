package dev.madoguchi.disclosure.control;

import dev.madoguchi.disclosure.entity.DeletionOrder;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

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

    /** The orders of a servicer that wait for its attestation, the most urgent first. */
    public List<DeletionOrder> open(UUID servicer, int first, int size) {
        return entities.createQuery(
                        "select o from DeletionOrder o where o.servicer = :servicer and o.attestedAt is null"
                                + " order by o.dueOn, o.id",
                        DeletionOrder.class)
                .setParameter("servicer", servicer)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** How many those are. */
    public long countOpen(UUID servicer) {
        return entities.createQuery(
                        "select count(o) from DeletionOrder o where o.servicer = :servicer and o.attestedAt is null",
                        Long.class)
                .setParameter("servicer", servicer)
                .getSingleResult();
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
