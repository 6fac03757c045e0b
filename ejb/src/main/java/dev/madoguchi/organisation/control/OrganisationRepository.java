package dev.madoguchi.organisation.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.OrganisationKnown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.UUID;

/** Where bodies are kept. */
@ApplicationScoped
public class OrganisationRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /**
     * Keeps a new body.
     *
     * @throws OrganisationKnown if another one has its corporate number
     */
    public void add(Organisation organisation) {
        organisation.corporateNumber().filter(this::isKnown).ifPresent(number -> {
            throw new OrganisationKnown(number);
        });
        entities.persist(organisation);
    }

    private boolean isKnown(String corporateNumber) {
        return !entities.createQuery("select o.id from Organisation o where o.corporateNumber = :number", UUID.class)
                .setParameter("number", corporateNumber)
                .getResultList()
                .isEmpty();
    }

    /** Lets one transaction at a time found a body for this person, so that a double click founds one. */
    public void lockFounder(String subject) {
        entities.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, subject)
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
