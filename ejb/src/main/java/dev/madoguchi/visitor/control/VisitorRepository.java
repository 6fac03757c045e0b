package dev.madoguchi.visitor.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.visitor.entity.KeptAttribute;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
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
