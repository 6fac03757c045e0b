package dev.madoguchi.organisation.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.OrganisationKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where bodies are kept. */
@ApplicationScoped
public class OrganisationRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /**
     * Keeps a new body, written at once so that an account can refer to it. Of two that come with the same corporate number at the same moment, the second finds the first.
     *
     * @throws OrganisationKnown if another one has its corporate number
     */
    public void add(Organisation organisation) {
        organisation.corporateNumber().ifPresent(number -> {
            lock("corporate-number:" + number);
            if (ofNumber(new CorporateNumber(number)).isPresent()) {
                throw new OrganisationKnown(number);
            }
        });
        entities.persist(organisation);
        entities.flush();
    }

    /** The body with this corporate number, if one is registered. */
    public Optional<Organisation> ofNumber(CorporateNumber number) {
        return entities.createQuery(
                        "select o from Organisation o where o.corporateNumber = :number and o.closedAt is null",
                        Organisation.class)
                .setParameter("number", number.value())
                .getResultStream()
                .findFirst();
    }

    /** These bodies, in the order of their names. */
    public List<Organisation> of(Collection<UUID> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select o from Organisation o where o.id in :ids order by o.name, o.id",
                                Organisation.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    /** Lets one transaction at a time found a body for this person or ask for one, so that a double click does it once. */
    public void lockPerson(String subject) {
        lock(subject);
    }

    private void lock(String key) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, key)
                .getResultList();
    }

    /**
     * The body by its id.
     *
     * @throws NotFound if there is none
     */
    public Organisation require(UUID id) {
        return found(entities.find(Organisation.class, id), id);
    }

    /** The body by its id, locked until the transaction ends: two of its people cannot register it twice at once. */
    public Organisation requireForChange(UUID id) {
        return found(entities.find(Organisation.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static Organisation found(Organisation organisation, UUID id) {
        if (organisation == null) {
            throw new NotFound(Organisation.class, id);
        }
        return organisation;
    }
}
