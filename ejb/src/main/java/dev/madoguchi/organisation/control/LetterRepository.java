package dev.madoguchi.organisation.control;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.entity.ConfirmationLetter;
import dev.madoguchi.organisation.entity.LetterState;
import dev.madoguchi.organisation.entity.Slice;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where letters with codes are kept. */
@ApplicationScoped
public class LetterRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** Keeps a new letter. What it replaces is written first, because a body has one open letter at the most. */
    public void add(ConfirmationLetter letter) {
        entities.flush();
        entities.persist(letter);
    }

    /** The latest letter to a body. */
    public Optional<ConfirmationLetter> latestOf(UUID body) {
        return entities.createQuery(
                        "select l from ConfirmationLetter l where l.organisation = :body order by l.requestedAt desc",
                        ConfirmationLetter.class)
                .setParameter("body", body)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Some of the letters that wait to be printed, the oldest first. */
    public Slice<ConfirmationLetter> waiting(int first, int size) {
        long total = entities.createQuery(
                        "select count(l) from ConfirmationLetter l where l.state = :requested", Long.class)
                .setParameter("requested", LetterState.REQUESTED)
                .getSingleResult();
        List<ConfirmationLetter> found = entities.createQuery(
                        "select l from ConfirmationLetter l where l.state = :requested order by l.requestedAt, l.id",
                        ConfirmationLetter.class)
                .setParameter("requested", LetterState.REQUESTED)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        return new Slice<>(found, total);
    }

    /**
     * The letter by its id.
     *
     * @throws NotFound if there is none
     */
    public ConfirmationLetter require(UUID id) {
        return found(entities.find(ConfirmationLetter.class, id), id);
    }

    /** The letter by its id, locked until the transaction ends: tries are counted one after the other. */
    public ConfirmationLetter requireForChange(UUID id) {
        return found(entities.find(ConfirmationLetter.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static ConfirmationLetter found(ConfirmationLetter letter, UUID id) {
        if (letter == null) {
            throw new NotFound(ConfirmationLetter.class, id);
        }
        return letter;
    }
}
