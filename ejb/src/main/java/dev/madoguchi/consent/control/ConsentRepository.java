package dev.madoguchi.consent.control;

import dev.madoguchi.consent.entity.Consent;
import dev.madoguchi.consent.entity.ConsentEvent;
import dev.madoguchi.consent.entity.ConsentState;
import dev.madoguchi.consent.entity.Receipt;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where consents, their events and their receipts are kept. */
@ApplicationScoped
public class ConsentRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /**
     * The consent.
     *
     * @throws NotFound if there is none
     */
    public Consent require(UUID id) {
        return found(entities.find(Consent.class, id), id);
    }

    /**
     * The consent, which nobody else changes, and on which nothing is disclosed, until the transaction ends.
     *
     * @throws NotFound if there is none
     */
    public Consent requireForChange(UUID id) {
        Consent consent = found(entities.find(Consent.class, id, LockModeType.PESSIMISTIC_WRITE), id);
        entities.refresh(consent);
        return consent;
    }

    private static Consent found(Consent consent, UUID id) {
        if (consent == null) {
            throw new NotFound(Consent.class, id);
        }
        return consent;
    }

    /** The consent of a visitor for a purpose that is not over. */
    public Optional<Consent> living(UUID visitor, UUID purpose) {
        return entities.createQuery(
                        "select c from Consent c where c.visitor = :visitor and c.purpose = :purpose"
                                + " and c.state in :living",
                        Consent.class)
                .setParameter("visitor", visitor)
                .setParameter("purpose", purpose)
                .setParameter("living", List.of(ConsentState.REQUESTED, ConsentState.GIVEN))
                .getResultStream()
                .findFirst();
    }

    /** All consents of a visitor that are not over. */
    public List<Consent> living(UUID visitor) {
        return entities.createQuery(
                        "select c from Consent c where c.visitor = :visitor and c.state in :living"
                                + " order by c.begunAt desc",
                        Consent.class)
                .setParameter("visitor", visitor)
                .setParameter("living", List.of(ConsentState.REQUESTED, ConsentState.GIVEN))
                .getResultList();
    }

    /** Consents of a visitor that are over, the latest first. */
    public List<Consent> ended(UUID visitor, int first, int size) {
        return entities.createQuery(
                        "select c from Consent c where c.visitor = :visitor and c.state not in :living"
                                + " order by c.begunAt desc",
                        Consent.class)
                .setParameter("visitor", visitor)
                .setParameter("living", List.of(ConsentState.REQUESTED, ConsentState.GIVEN))
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
    }

    /** Some of the given consents whose only recipient may not receive any more. */
    List<UUID> ofStoppedServicers(int most) {
        return ids("select c.id from servicer s join consent_notice n on n.servicer_id = s.id"
                + " join consent_record c on c.notice_id = n.id and c.state = 'GIVEN' where s.state <> 'ACTIVE' limit "
                + most);
    }

    /** Some of the given consents to a notice after which a material one took effect, and whose visitors were not asked about it. */
    List<UUID> toBeAskedAgain(Instant now, int most) {
        List<?> found = entities.createNativeQuery(
                        "select c.id from consent_record c join consent_notice given on given.id = c.notice_id"
                                + " where c.state = 'GIVEN' and exists (select 1 from consent_notice later"
                                + " where later.purpose_id = c.purpose_id and later.material and later.number > given.number"
                                + " and later.effective_from <= ?1 and later.id is distinct from c.asked_notice_id"
                                + " and not exists (select 1 from consent_notice asked where asked.id = c.asked_notice_id"
                                + " and asked.number > later.number)) limit " + most)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    private List<UUID> ids(String sql) {
        List<?> found = entities.createNativeQuery(sql).getResultList();
        return found.stream().map(UUID.class::cast).toList();
    }

    /** The steps of a consent, the first one first. */
    public List<ConsentEvent> events(UUID consent) {
        return entities.createQuery(
                        "select e from ConsentEvent e where e.consent = :consent order by e.at, e.kind",
                        ConsentEvent.class)
                .setParameter("consent", consent)
                .getResultList();
    }

    /** The receipts of a consent, the first one first. */
    public List<Receipt> receipts(UUID consent) {
        return entities.createQuery(
                        "select r from Receipt r where r.consent = :consent order by r.issuedAt", Receipt.class)
                .setParameter("consent", consent)
                .getResultList();
    }

    /**
     * The receipt.
     *
     * @throws NotFound if there is none
     */
    public Receipt receipt(UUID id) {
        Receipt found = entities.find(Receipt.class, id);
        if (found == null) {
            throw new NotFound(Receipt.class, id);
        }
        return found;
    }

    void add(Consent consent) {
        entities.persist(consent);
        entities.flush();
    }

    void add(ConsentEvent event) {
        entities.persist(event);
    }

    void add(Receipt receipt) {
        entities.persist(receipt);
    }
}
