package dev.madoguchi.organisation.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.Organisation;
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
