package dev.madoguchi.telework.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.entity.Campaign;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where campaigns are kept. */
@ApplicationScoped
public class CampaignRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /**
     * The campaign by its id.
     *
     * @throws NotFound if there is none
     */
    public Campaign require(UUID id) {
        Campaign found = entities.find(Campaign.class, id);
        if (found == null) {
            throw new NotFound(Campaign.class, id);
        }
        return found;
    }

    /** The campaign by its code, as it stands in addresses. */
    public Optional<Campaign> ofCode(String code) {
        return entities.createQuery("select c from Campaign c where c.code = :code", Campaign.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** All campaigns, the latest first. */
    public List<Campaign> all() {
        return entities.createQuery("select c from Campaign c order by c.startsOn desc, c.code", Campaign.class)
                .getResultList();
    }
}
