package dev.madoguchi.visitor.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.visitor.entity.KeptAttribute;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where visitors and what they keep are. */
@ApplicationScoped
public class VisitorRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** The visitor behind an account. */
    public Optional<Visitor> of(String subject) {
        return entities.createQuery("select v from Visitor v where v.subject = :subject", Visitor.class)
                .setParameter("subject", subject)
                .getResultStream()
                .findFirst();
    }

    /**
     * The visitor.
     *
     * @throws NotFound if there is none
     */
    public Visitor require(UUID id) {
        Visitor found = entities.find(Visitor.class, id);
        if (found == null) {
            throw new NotFound(Visitor.class, id);
        }
        return found;
    }

    /** The visitor of this id. */
    public Optional<Visitor> find(UUID visitor) {
        return Optional.ofNullable(entities.find(Visitor.class, visitor));
    }

    /** Those whose records the visitor keeps, in the order in which they were added. */
    public List<Visitor> companionsOf(UUID keeper) {
        return entities.createQuery(
                        "select v from Visitor v where v.keeper = :keeper order by v.createdAt, v.id", Visitor.class)
                .setParameter("keeper", keeper)
                .getResultList();
    }

    /** Deletes a visitor with all that is kept of them. */
    public void remove(Visitor visitor) {
        entities.remove(visitor);
        entities.flush();
    }

    /** Locks a visitor of whom something was to be kept only until before this day, and that no other node has in hand. */
    public Optional<UUID> lockOneOver(LocalDate day) {
        List<?> found = entities.createNativeQuery(
                        "select v.id from visitor_attribute a join visitor v on v.id = a.visitor_id"
                                + " where a.keep_until < ?1 order by a.keep_until limit 1 for update of v skip locked")
                .setParameter(1, Date.valueOf(day))
                .getResultList();
        return found.stream().findFirst().map(UUID.class::cast);
    }

    /** Deletes what was to be kept of the visitor only until before this day. */
    public void forget(UUID visitor, LocalDate day) {
        entities.createQuery("delete from KeptAttribute k where k.visitor = :visitor and k.keepUntil < :day")
                .setParameter("visitor", visitor)
                .setParameter("day", day)
                .executeUpdate();
    }

    /** Nobody else changes what the visitor keeps until the transaction ends. */
    public void lock(Visitor visitor) {
        entities.lock(visitor, LockModeType.PESSIMISTIC_WRITE);
    }

    public void add(Visitor visitor) {
        entities.persist(visitor);
        entities.flush();
    }

    /** All that a visitor keeps. */
    public List<KeptAttribute> kept(UUID visitor) {
        return entities.createQuery("select k from KeptAttribute k where k.visitor = :visitor", KeptAttribute.class)
                .setParameter("visitor", visitor)
                .getResultList();
    }

    public void add(KeptAttribute kept) {
        entities.persist(kept);
    }

    public void remove(KeptAttribute kept) {
        entities.remove(kept);
    }
}
