package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.ActorKind;
import dev.madoguchi.casefile.entity.CaseNote;
import dev.madoguchi.casefile.entity.Message;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Where messages and notes are kept. */
@ApplicationScoped
public class MessageRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** Keeps a message. */
    public void add(Message message) {
        entities.persist(message);
    }

    /** Keeps a note. */
    public void add(CaseNote note) {
        entities.persist(note);
    }

    /** The message by its id. */
    public Optional<Message> message(UUID id) {
        return Optional.ofNullable(entities.find(Message.class, id));
    }

    /** The note by its id. */
    public Optional<CaseNote> note(UUID id) {
        return Optional.ofNullable(entities.find(CaseNote.class, id));
    }

    /** The messages of a case, oldest first. */
    public List<Message> messages(UUID caseId) {
        return entities.createQuery(
                        "select m from Message m where m.caseId = :caseId order by m.sentAt, m.id", Message.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** Notes that these were read now, unless somebody was faster. */
    public void markRead(Collection<UUID> read, Instant now) {
        if (!read.isEmpty()) {
            entities.createQuery("update Message m set m.readAt = :now where m.id in :read and m.readAt is null")
                    .setParameter("now", now)
                    .setParameter("read", read)
                    .executeUpdate();
        }
    }

    /** The notes of a case, the newest first. */
    public List<CaseNote> notes(UUID caseId) {
        return entities.createQuery(
                        "select n from CaseNote n where n.caseId = :caseId order by n.notedAt desc, n.id",
                        CaseNote.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** How many messages of the office the body has not read: one statement for all cases, those without are missing. */
    public Map<UUID, Long> unreadByApplicant(Collection<UUID> cases, UUID organisation) {
        return unread(cases, ActorKind.OFFICE, "c.organisation = :mine", organisation);
    }

    /** How many messages of applicants these offices have not read: one statement for all cases, those without are missing. */
    public Map<UUID, Long> unreadByOffice(Collection<UUID> cases, Set<UUID> offices) {
        return offices.isEmpty() ? Map.of() : unread(cases, ActorKind.APPLICANT, "c.office in :mine", offices);
    }

    private Map<UUID, Long> unread(Collection<UUID> cases, ActorKind writtenBy, String whose, Object mine) {
        Map<UUID, Long> counts = new HashMap<>();
        if (!cases.isEmpty()) {
            entities.createQuery(
                            "select m.caseId, count(m) from Message m, Casefile c where c.id = m.caseId and m.caseId in :cases"
                                    + " and m.side = :side and m.readAt is null and " + whose + " group by m.caseId",
                            Object[].class)
                    .setParameter("cases", cases)
                    .setParameter("side", writtenBy)
                    .setParameter("mine", mine)
                    .getResultList()
                    .forEach(row -> counts.put((UUID) row[0], ((Number) row[1]).longValue()));
        }
        return counts;
    }
}
