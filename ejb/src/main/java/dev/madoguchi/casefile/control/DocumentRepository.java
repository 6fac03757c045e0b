package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Document;
import dev.madoguchi.casefile.entity.DocumentCutOff;
import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where documents are kept, their bytes in pieces beside them. */
@ApplicationScoped
public class DocumentRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /**
     * Keeps a document with all its bytes, in the caller's transaction.
     *
     * @throws DocumentCutOff if there are fewer or more than the document says
     */
    public void add(Document document, IncomingFile.Content content) {
        entities.persist(document);
        entities.flush();
        pieces().write(document.id(), document.size(), content);
    }

    /** One piece of a document, counted from 0; none behind the last. */
    public Optional<byte[]> piece(UUID document, int position) {
        return pieces().read(document, position);
    }

    /** Throws the bytes away; what is known about the document stays. */
    public void discardContent(Document document) {
        pieces().discard(document.id());
    }

    private Pieces pieces() {
        return new Pieces(entities, "document_piece", "document_id");
    }

    /** Throws a document away with its bytes. */
    public void remove(Document document) {
        entities.remove(document);
    }

    /**
     * The document by its id.
     *
     * @throws NotFound if there is none
     */
    public Document require(UUID id) {
        Document found = entities.find(Document.class, id);
        if (found == null) {
            throw new NotFound(Document.class, id);
        }
        return found;
    }

    /** The documents of a case, oldest first. */
    public List<Document> of(UUID caseId) {
        return entities.createQuery(
                        "select d from Document d where d.caseId = :caseId order by d.addedAt, d.id", Document.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** How many documents a case has, and how many bytes they have together. */
    public Total total(UUID caseId) {
        Object[] sums = entities.createQuery(
                        "select count(d), sum(d.size) from Document d where d.caseId = :caseId", Object[].class)
                .setParameter("caseId", caseId)
                .getSingleResult();
        return new Total(((Number) sums[0]).longValue(), sums[1] == null ? 0 : ((Number) sums[1]).longValue());
    }

    /** Those that this person chose for a message and has not sent yet. */
    public List<Document> unsent(UUID caseId, String subject) {
        return of(caseId).stream()
                .filter(Document::isUnsent)
                .filter(document -> document.addedBy().equals(subject))
                .toList();
    }

    /** Throws away what was chosen for messages that were never sent; returns how many. */
    public int removeUnsentOlderThan(Instant time) {
        return entities.createNativeQuery(
                        "delete from document where purpose = 'MESSAGE' and message_id is null and added_at < ?1")
                .setParameter(1, Timestamp.from(time))
                .executeUpdate();
    }

    /** The document that has waited for the scanner longest and that no other node has in hand. */
    public Optional<Document> waiting() {
        List<?> found = entities.createNativeQuery("select id from document where scan = 'WAITING'"
                        + " order by added_at limit 1 for update skip locked")
                .getResultList();
        return found.stream().findFirst().map(id -> require((UUID) id));
    }

    /**
     * What a case has.
     *
     * @param bytes of all files together
     */
    public record Total(long files, long bytes) {}
}
