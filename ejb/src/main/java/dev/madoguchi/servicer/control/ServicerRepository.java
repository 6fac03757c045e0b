package dev.madoguchi.servicer.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.servicer.entity.Servicer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Where servicers are kept. */
@ApplicationScoped
public class ServicerRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /**
     * The servicer.
     *
     * @throws NotFound if there is none
     */
    public Servicer require(UUID id) {
        Servicer found = entities.find(Servicer.class, id);
        if (found == null) {
            throw new NotFound(Servicer.class, id);
        }
        return found;
    }

    /**
     * The same, and nobody else changes it until the transaction ends.
     *
     * @throws NotFound if there is none
     */
    public Servicer requireForChange(UUID id) {
        Servicer found = entities.find(Servicer.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound(Servicer.class, id);
        }
        return found;
    }

    /** These servicers, by their ids. */
    public Map<UUID, Servicer> named(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select s from Servicer s where s.id in :ids", Servicer.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Servicer::id, Function.identity()));
    }

    /** Those that a body runs. */
    public List<Servicer> of(UUID organisation) {
        return entities.createQuery(
                        "select s from Servicer s where s.organisation = :organisation order by s.code", Servicer.class)
                .setParameter("organisation", organisation)
                .getResultList();
    }

    /** The one whose machine signs in as this subject. */
    public Optional<Servicer> ofClient(String subject) {
        List<?> found = entities.createNativeQuery("select servicer_id from servicer_client where subject = ?1")
                .setParameter(1, subject)
                .getResultList();
        return found.stream().findFirst().map(id -> require((UUID) id));
    }
}
