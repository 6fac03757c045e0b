package dev.madoguchi.telework.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignChanged;
import dev.madoguchi.telework.entity.CampaignPage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where campaigns are kept. */
@ApplicationScoped
public class CampaignRepository {

    private static final String LATEST_FIRST = " order by c.details.startsOn desc, c.details.code";

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
        return entities.createQuery("select c from Campaign c where c.details.code = :code", Campaign.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** All campaigns that everybody may see, the latest first. */
    public List<Campaign> announced() {
        return entities.createQuery(
                        "select c from Campaign c where c.announcedAt is not null" + LATEST_FIRST, Campaign.class)
                .getResultList();
    }

    /** All that were announced, in a fixed order and locked until the transaction ends. */
    public List<Campaign> announcedForChange() {
        return entities.createQuery(
                        "select c from Campaign c where c.announcedAt is not null order by c.id", Campaign.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** A page of all campaigns, the latest first, those in the making included. */
    public CampaignPage page(int first, int size) {
        long total = entities.createQuery("select count(c) from Campaign c", Long.class)
                .getSingleResult();
        return new CampaignPage(
                entities.createQuery("select c from Campaign c" + LATEST_FIRST, Campaign.class)
                        .setFirstResult(first)
                        .setMaxResults(size)
                        .getResultList(),
                total);
    }

    /**
     * The campaign as the caller had it before them; locked until the transaction ends.
     *
     * @throws NotFound if there is none
     * @throws CampaignChanged if somebody changed it in the meantime
     */
    public Campaign requireForChange(UUID id, long version) {
        Campaign found = requireForChange(id);
        if (found.version() != version) {
            throw new CampaignChanged();
        }
        return found;
    }

    /**
     * The campaign; locked until the transaction ends.
     *
     * @throws NotFound if there is none
     */
    public Campaign requireForChange(UUID id) {
        Campaign found = require(id);
        entities.refresh(found, LockModeType.PESSIMISTIC_WRITE);
        return found;
    }

    /** Keeps others from giving this code to a campaign until the transaction ends. */
    public void reserve(String code) {
        entities.createNativeQuery("select cast(pg_advisory_xact_lock(hashtext(?1)) as text)")
                .setParameter(1, "campaign " + code)
                .getResultList();
    }

    public void add(Campaign campaign) {
        entities.persist(campaign);
    }
}
