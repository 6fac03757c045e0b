package dev.madoguchi.organisation.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.JoinRequest;
import dev.madoguchi.organisation.entity.JoinRequestState;
import dev.madoguchi.organisation.entity.OwnRequest;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where requests to be let in are kept. */
@ApplicationScoped
public class JoinRequestRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** Keeps a new request. */
    public void add(JoinRequest request) {
        entities.persist(request);
    }

    /** The open request of a person for a body. */
    public Optional<JoinRequest> open(UUID body, String subject) {
        return entities.createQuery(
                        "select r from JoinRequest r where r.organisation = :body and r.subject = :subject and r.state = :open",
                        JoinRequest.class)
                .setParameter("body", body)
                .setParameter("subject", subject)
                .setParameter("open", JoinRequestState.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** All open requests for a body. */
    public List<JoinRequest> openFor(UUID body) {
        return entities.createQuery(
                        "select r from JoinRequest r where r.organisation = :body and r.state = :open order by r.id",
                        JoinRequest.class)
                .setParameter("body", body)
                .setParameter("open", JoinRequestState.OPEN)
                .getResultList();
    }

    /** For how many bodies a person waits. */
    public long openOf(String subject) {
        return entities.createQuery(
                        "select count(r) from JoinRequest r where r.subject = :subject and r.state = :open", Long.class)
                .setParameter("subject", subject)
                .setParameter("open", JoinRequestState.OPEN)
                .getSingleResult();
    }

    /** The latest requests of a person with the names of the bodies. */
    public List<OwnRequest> latestOf(String subject, int most) {
        return entities.createQuery(
                        "select r, o.name from JoinRequest r, Organisation o where o.id = r.organisation"
                                + " and r.subject = :subject order by r.requestedAt desc, r.id",
                        Object[].class)
                .setParameter("subject", subject)
                .setMaxResults(most)
                .getResultStream()
                .map(row -> new OwnRequest((JoinRequest) row[0], (String) row[1]))
                .toList();
    }

    /** Some of the open requests for a body, the oldest first. */
    public Slice<JoinRequest> page(UUID body, int first, int size) {
        long total = entities.createQuery(
                        "select count(r) from JoinRequest r where r.organisation = :body and r.state = :open",
                        Long.class)
                .setParameter("body", body)
                .setParameter("open", JoinRequestState.OPEN)
                .getSingleResult();
        List<JoinRequest> found = entities.createQuery(
                        "select r from JoinRequest r where r.organisation = :body and r.state = :open"
                                + " order by r.requestedAt, r.id",
                        JoinRequest.class)
                .setParameter("body", body)
                .setParameter("open", JoinRequestState.OPEN)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return new Slice<>(found, total);
    }

    /**
     * The request by its id.
     *
     * @throws NotFound if there is none
     */
    public JoinRequest require(UUID id) {
        return found(entities.find(JoinRequest.class, id), id);
    }

    /** The request by its id, locked until the transaction ends. */
    public JoinRequest requireForChange(UUID id) {
        return found(entities.find(JoinRequest.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static JoinRequest found(JoinRequest request, UUID id) {
        if (request == null) {
            throw new NotFound(JoinRequest.class, id);
        }
        return request;
    }
}
