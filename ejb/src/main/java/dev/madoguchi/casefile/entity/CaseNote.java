package dev.madoguchi.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody of the office noted about a case for colleagues. Written once, never changed, never shown to applicants. */
@Entity
@Table(name = "case_note")
public class CaseNote {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "noted_at")
    private Instant notedAt;

    private String body;

    protected CaseNote() {}

    /**
     * A note.
     *
     * @param id chosen by the form it was written on, so that adding it twice is recognised
     */
    public CaseNote(UUID id, UUID caseId, String body, Author author) {
        this.id = id;
        this.caseId = caseId;
        this.body = body.strip();
        this.author = author.subject();
        this.authorName = author.name();
        this.notedAt = author.at();
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** The subject of the person who wrote it. */
    public String author() {
        return author;
    }

    public String authorName() {
        return authorName;
    }

    public Instant notedAt() {
        return notedAt;
    }

    public String body() {
        return body;
    }
}
