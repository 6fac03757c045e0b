package dev.madoguchi.telework.control;

import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;

/** The drafts of a campaign, a few at a time, and what their bodies have been told. */
@ApplicationScoped
public class CampaignDrafts {

    private static final String OF_CAMPAIGN =
            "select a.case_id from telework_application a join casefile c on c.id = a.case_id"
                    + " where a.campaign_id = ?1 and c.status = 'DRAFT'";
    private static final String UNTOLD =
            " and not exists (select 1 from telework_campaign_notice n where n.case_id = a.case_id and n.kind = ?2)"
                    + " limit ?3";

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private JapanClock clock;

    /** Some of the drafts. */
    public List<UUID> some(UUID campaign, int most) {
        return ids(entities.createNativeQuery(OF_CAMPAIGN + " limit ?2")
                .setParameter(1, campaign)
                .setParameter(2, most)
                .getResultList());
    }

    /** Some of the drafts whose bodies have not been told something. */
    public List<UUID> untold(UUID campaign, String kind, int most) {
        return untold(OF_CAMPAIGN, campaign, kind, most);
    }

    /** Some of the drafts of new registrations, changes left out, whose bodies have not been told something. */
    public List<UUID> untoldNew(UUID campaign, String kind, int most) {
        return untold(OF_CAMPAIGN + " and c.kind = 'APPLICATION'", campaign, kind, most);
    }

    private List<UUID> untold(String drafts, UUID campaign, String kind, int most) {
        return ids(entities.createNativeQuery(drafts + UNTOLD)
                .setParameter(1, campaign)
                .setParameter(2, kind)
                .setParameter(3, most)
                .getResultList());
    }

    /** The body of the draft has been told. */
    public void told(UUID caseId, String kind) {
        entities.createNativeQuery("insert into telework_campaign_notice (case_id, kind, told_at) values (?1, ?2, ?3)")
                .setParameter(1, caseId)
                .setParameter(2, kind)
                .setParameter(3, Timestamp.from(clock.now()))
                .executeUpdate();
    }

    private static List<UUID> ids(List<?> found) {
        return found.stream().map(UUID.class::cast).toList();
    }
}
