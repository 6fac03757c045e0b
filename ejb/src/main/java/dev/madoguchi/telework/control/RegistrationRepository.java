package dev.madoguchi.telework.control;

import dev.madoguchi.telework.entity.Registration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    /** The registration that an accepted case brought about. */
    public Optional<Registration> ofCase(UUID caseId) {
        return entities.createQuery("select r from Registration r where r.acceptedCase = :caseId", Registration.class)
                .setParameter("caseId", caseId)
                .getResultStream()
                .findFirst();
    }
}
