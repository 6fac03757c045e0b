package dev.madoguchi.visitor.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    @Column(name = "keeper_id")
    private UUID keeper;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private byte[] label;

    @Version
    private long version;

    protected Visitor() {}

    /** The visitor behind an account of the identity provider. */
    public Visitor(String subject, Instant now) {
        this.id = UUID.randomUUID();
        this.subject = subject;
        this.createdAt = now;
    }

    /** Somebody without an account, whose record the keeper keeps; {@link #call} says under which name. */
    public Visitor(Visitor keeper, Instant now) {
        this.id = UUID.randomUUID();
        this.keeper = keeper.id;
        this.createdAt = now;
    }

    /**
     * The keeper calls them so.
     *
     * @param sealed what they are called, sealed
     */
    public void call(byte[] sealed, Relation as) {
        label = sealed.clone();
        relation = as;
    }

    public UUID id() {
        return id;
    }

    /** The identity provider's identifier of the visitor's account; absent of somebody whose record is kept by somebody else. */
    public Optional<String> account() {
        return Optional.ofNullable(subject);
    }

    /** Who keeps their record, unless they do so themselves. */
    public Optional<UUID> keeper() {
        return Optional.ofNullable(keeper);
    }

    /** Whether their record is theirs, or that of somebody whose record they keep. */
    public boolean keeps(Visitor other) {
        return other.id.equals(id) || id.equals(other.keeper);
    }

    /** What they are to their keeper; of a child the keeper is the guardian, who consents for it. */
    public Optional<Relation> relation() {
        return Optional.ofNullable(relation);
    }

    /** What their keeper calls them, sealed; only somebody who is kept has it. */
    public byte[] label() {
        return label.clone();
    }

    public Instant createdAt() {
        return createdAt;
    }
}
