package dev.madoguchi.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** What one side of a case wrote to the other. Never changed; only whether the other side has read it is added. */
@Entity
@Table(name = "message")
public class Message {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private ActorKind side;

    private String author;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String body;

    /** Noted by one statement for all messages of a page, so that two colleagues who read at once do not clash. */
    @Column(name = "read_at", updatable = false)
    private Instant readAt;

    protected Message() {}

    /**
     * A message.
     *
     * @param id chosen by the form it was written on, so that sending it twice is recognised
     * @param side on whose side it was written
     */
    public Message(UUID id, UUID caseId, ActorKind side, String body, Author author) {
        this.id = id;
        this.caseId = caseId;
        this.side = side;
        this.body = body.strip();
        this.author = author.subject();
        this.authorName = author.name();
        this.sentAt = author.at();
    }

    /** Whether somebody of this side should read it. */
    public boolean isUnreadBy(ActorKind reader) {
        return readAt == null && side != reader && reader != ActorKind.SYSTEM;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    /** On whose side it was written. */
    public ActorKind side() {
        return side;
    }

    /** The subject of the person who wrote it. */
    public String author() {
        return author;
    }

    public String authorName() {
        return authorName;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String body() {
        return body;
    }

    /** When the other side had it in front of them for the first time. */
    public Optional<Instant> readAt() {
        return Optional.ofNullable(readAt);
    }
}
