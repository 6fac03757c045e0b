package dev.madoguchi.sealing.control;

import dev.madoguchi.sealing.entity.KeysetPurpose;
import dev.madoguchi.sealing.entity.KeysetRevision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;

/**
 * Where keysets are kept. Each is written in a transaction of its own: what was sealed with a key must never outlive it, even where
 * the work that asked for the key is rolled back.
 */
@ApplicationScoped
public class KeysetRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** The newest revision. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<KeysetRevision> newest(KeysetPurpose purpose) {
        return all(purpose).stream().findFirst();
    }

    /** Every revision, the newest first. */
    public List<KeysetRevision> all(KeysetPurpose purpose) {
        return entities.createQuery(
                        "select k from KeysetRevision k where k.purpose = :purpose order by k.revision desc",
                        KeysetRevision.class)
                .setParameter("purpose", purpose)
                .getResultList();
    }

    /**
     * Adds a revision, unless another node was faster.
     *
     * @return whether it was added
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean add(KeysetRevision made) {
        return entities.createNativeQuery("insert into sealing_keyset (purpose, revision, keyset, made_at)"
                                + " values (?1, ?2, ?3, ?4) on conflict do nothing")
                        .setParameter(1, made.purpose().name())
                        .setParameter(2, made.revision())
                        .setParameter(3, made.keyset())
                        .setParameter(4, Timestamp.from(made.madeAt()))
                        .executeUpdate()
                == 1;
    }
}
