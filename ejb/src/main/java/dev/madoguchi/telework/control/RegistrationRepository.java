package dev.madoguchi.telework.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.entity.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Where registrations are kept. */
@ApplicationScoped
public class RegistrationRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    public void add(Registration registration) {
        entities.persist(registration);
    }

    /** The registration that a case brought about or is to change. */
    public Optional<Registration> about(UUID caseId) {
        return entities.createQuery(
                        "select r from Registration r join Application a on a.registration = r.id where a.caseId = :caseId",
                        Registration.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .findFirst();
    }

    /** Whether a body takes part in a campaign: it was accepted and has not left. */
    public boolean isInForce(UUID campaign, UUID organisation) {
        return !entities.createNativeQuery(
                        "select 1 from telework_registration where campaign_id = ?1 and organisation_id = ?2"
                                + " and state in ('PUBLISHED', 'ACTIVE', 'SUSPENDED')")
                .setParameter(1, campaign)
                .setParameter(2, organisation)
                .getResultList()
                .isEmpty();
    }

    /**
     * The registration as it is now, locked until the transaction ends. Whoever also needs a case about it takes that one first, as
     * decisions do.
     *
     * @throws NotFound if there is none
     */
    public Registration requireForChange(UUID id) {
        Registration found = entities.find(Registration.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null) {
            throw new NotFound(Registration.class, id);
        }
        return found;
    }
}
