package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Office;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Where cases and offices are kept. */
@ApplicationScoped
public class CasefileRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    public void add(Casefile casefile) {
        entities.persist(casefile);
    }

    /**
     * The case by its id.
     *
     * @throws NotFound if there is none
     */
    public Casefile require(UUID id) {
        Casefile found = entities.find(Casefile.class, id);
        if (found == null) {
            throw new NotFound(Casefile.class, id);
        }
        return found;
    }

    /** The case by its id, locked until the transaction ends: for steps that must not happen twice at once. */
    public Casefile requireForChange(UUID id) {
        Casefile found = entities.find(Casefile.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound(Casefile.class, id);
        }
        return found;
    }

    /** The newest cases of a body first. */
    public List<Casefile> of(UUID organisation, int limit) {
        return entities.createQuery(
                        "select c from Casefile c where c.organisation = :organisation order by c.createdAt desc, c.id",
                        Casefile.class)
                .setParameter("organisation", organisation)
                .setMaxResults(limit)
                .getResultList();
    }

    /** The office that handles {@code service} for a prefecture (two digits), or for everywhere else. */
    public UUID officeFor(String service, String prefecture) {
        List<?> found = entities.createNativeQuery(
                        "select office_id from office_jurisdiction where service = ?1 and (prefecture = ?2 or prefecture is null)"
                                + " order by prefecture nulls last limit 1")
                .setParameter(1, service)
                .setParameter(2, prefecture)
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFound(Office.class, service);
        }
        return (UUID) found.get(0);
    }

    /**
     * The office by its id.
     *
     * @throws NotFound if there is none
     */
    public Office office(UUID id) {
        Office found = entities.find(Office.class, id);
        if (found == null) {
            throw new NotFound(Office.class, id);
        }
        return found;
    }

    /** The next number for a reference; gaps are allowed. */
    public long nextReferenceNumber() {
        return ((Number) entities.createNativeQuery("select nextval('casefile_reference')")
                        .getSingleResult())
                .longValue();
    }
}
