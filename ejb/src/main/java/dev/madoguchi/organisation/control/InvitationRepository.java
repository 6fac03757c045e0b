package dev.madoguchi.organisation.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.EmailAddress;
import dev.madoguchi.organisation.entity.Invitation;
import dev.madoguchi.organisation.entity.InvitationState;
import dev.madoguchi.organisation.entity.InvitationToken;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where invitations are kept. */
@ApplicationScoped
public class InvitationRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** Keeps a new invitation. */
    public void add(Invitation invitation) {
        entities.persist(invitation);
    }

    /** The invitation of a body to an address that was neither used nor taken back; it may be too old. */
    public Optional<Invitation> open(UUID body, EmailAddress email) {
        return entities.createQuery(
                        "select i from Invitation i where i.organisation = :body and i.email = :email and i.state = :open",
                        Invitation.class)
                .setParameter("body", body)
                .setParameter("email", email.value())
                .setParameter("open", InvitationState.OPEN)
                .getResultStream()
                .findFirst();
    }

    /** The invitation whose link has this secret. */
    public Optional<Invitation> ofToken(InvitationToken token) {
        return entities.createQuery("select i from Invitation i where i.tokenHash = :hash", Invitation.class)
                .setParameter("hash", token.hash())
                .getResultStream()
                .findFirst();
    }

    /** All invitations of a body that were neither used nor taken back. */
    public List<Invitation> openFor(UUID body) {
        return entities.createQuery(
                        "select i from Invitation i where i.organisation = :body and i.state = :open order by i.id",
                        Invitation.class)
                .setParameter("body", body)
                .setParameter("open", InvitationState.OPEN)
                .getResultList();
    }

    /** How many invitations of a body were neither used nor taken back. */
    public long openOf(UUID body) {
        return entities.createQuery(
                        "select count(i) from Invitation i where i.organisation = :body and i.state = :open",
                        Long.class)
                .setParameter("body", body)
                .setParameter("open", InvitationState.OPEN)
                .getSingleResult();
    }

    /** Some of the invitations of a body that were neither used nor taken back, the newest first. */
    public Slice<Invitation> page(UUID body, int first, int size) {
        List<Invitation> found = entities.createQuery(
                        "select i from Invitation i where i.organisation = :body and i.state = :open"
                                + " order by i.invitedAt desc, i.id",
                        Invitation.class)
                .setParameter("body", body)
                .setParameter("open", InvitationState.OPEN)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return new Slice<>(found, openOf(body));
    }

    /**
     * The invitation by its id.
     *
     * @throws NotFound if there is none
     */
    public Invitation require(UUID id) {
        return found(entities.find(Invitation.class, id), id);
    }

    /** The invitation as it is now, locked until the transaction ends: two people cannot use one link at once. */
    public Invitation locked(Invitation invitation) {
        entities.refresh(invitation, LockModeType.PESSIMISTIC_WRITE);
        return invitation;
    }

    private static Invitation found(Invitation invitation, UUID id) {
        if (invitation == null) {
            throw new NotFound(Invitation.class, id);
        }
        return invitation;
    }
}
