package dev.madoguchi.visitor.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A visitor from abroad, as far as the programme knows one without opening what they keep. */
@Entity
@Table(name = "visitor")
public class Visitor {

    @Id
    private UUID id;

    private String subject;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    private long version;

    protected Visitor() {}

    /** The visitor behind an account of the identity provider. */
    public Visitor(String subject, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.createdAt = now;
    }

    public UUID id() {
        return id;
    }

    /** The identity provider's identifier of whoever reads and answers for the visitor. */
    public Optional<String> account() {
        return Optional.ofNullable(subject);
    }

    public Instant createdAt() {
        return createdAt;
    }
}
