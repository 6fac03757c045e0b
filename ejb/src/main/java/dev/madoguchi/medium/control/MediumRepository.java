package dev.madoguchi.medium.control;

import dev.madoguchi.medium.entity.Medium;
import dev.madoguchi.medium.entity.PhoneKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where media are kept. */
@ApplicationScoped
public class MediumRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** The media of a visitor, those linked first coming first. */
    public List<Medium> of(UUID visitor) {
        return entities.createQuery(
                        "select m from Medium m where m.visitor = :visitor order by m.linkedAt, m.id", Medium.class)
                .setParameter("visitor", visitor)
                .getResultList();
    }

    /** A medium, which nobody else uses or changes until the transaction ends. */
    public Optional<Medium> locked(UUID id) {
        return entities.createQuery("select m from Medium m where m.id = :id", Medium.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** The one known by one of these keyed hashes, locked likewise. */
    public Optional<Medium> locked(List<String> hashes) {
        return entities.createQuery("select m from Medium m where m.hash in :hashes", Medium.class)
                .setParameter("hashes", hashes)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whether one is known by one of these keyed hashes. */
    public boolean has(List<String> hashes) {
        return !entities.createQuery("select m.id from Medium m where m.hash in :hashes", UUID.class)
                .setParameter("hashes", hashes)
                .getResultList()
                .isEmpty();
    }

    /**
     * Adds a medium, unless another one has the same hash or key.
     *
     * @return whether it was added
     */
    public boolean add(Medium made) {
        return entities.createNativeQuery(
                                "insert into medium (id, visitor_id, kind, hash, public_key, label, linked_at,"
                                        + " last_counter, version) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, 0, 1) on conflict do nothing")
                        .setParameter(1, made.id())
                        .setParameter(2, made.visitor())
                        .setParameter(3, made.kind().name())
                        .setParameter(4, made.hash().orElse(null))
                        .setParameter(5, made.publicKey().map(PhoneKey::point).orElse(null))
                        .setParameter(6, made.label().orElse(null))
                        .setParameter(7, Timestamp.from(made.linkedAt()))
                        .executeUpdate()
                == 1;
    }

    public void remove(Medium medium) {
        entities.remove(medium);
    }
}
