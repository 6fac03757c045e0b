package dev.madoguchi.medium.entity;

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

/** Something that a visitor shows at a counter, linked to them until it is removed. */
@Entity
@Table(name = "medium")
public class Medium {

    @Id
    private UUID id;

    @Column(name = "visitor_id")
    private UUID visitor;

    @Enumerated(EnumType.STRING)
    private MediumKind kind;

    private String hash;

    @Column(name = "public_key")
    private byte[] publicKey;

    private byte[] label;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "blocked_at")
    private Instant blockedAt;

    @Column(name = "last_used_at")
    private Instant lastUsedAt;

    @Column(name = "last_counter")
    private long lastCounter;

    @Version
    private long version;

    protected Medium() {}

    private Medium(UUID visitor, MediumKind kind, Instant now) {
        this.id = UUID.randomUUID();
        this.visitor = visitor;
        this.kind = kind;
        this.linkedAt = now;
        this.version = 1;
    }

    /** A card or a printed code, known by its keyed hash. */
    public static Medium known(UUID visitor, MediumKind kind, String hash, Instant now) {
        Medium made = new Medium(visitor, kind, now);
        made.hash = hash;
        return made;
    }

    /** A phone, known by its key. */
    public static Medium phone(UUID visitor, PhoneKey key, Instant now) {
        Medium made = new Medium(visitor, MediumKind.PHONE, now);
        made.publicKey = key.point();
        return made;
    }

    /** Gives it a name, sealed; {@code null} takes it away. */
    public void call(byte[] sealedLabel) {
        label = sealedLabel == null ? null : sealedLabel.clone();
    }

    /**
     * It was lost.
     *
     * @return whether it was not blocked before
     */
    public boolean block(Instant now) {
        boolean first = blockedAt == null;
        blockedAt = first ? now : blockedAt;
        return first;
    }

    /** Somebody shows the card or the code; why it is not accepted, if it is not. */
    public Optional<TokenRefusal> show(Instant now) {
        return blockedAt == null ? used(now) : Optional.of(TokenRefusal.BLOCKED);
    }

    /** Somebody shows a token of the phone; why it is not accepted, if it is not. */
    public Optional<TokenRefusal> show(PhoneToken token, Instant now) {
        if (publicKey == null || !new PhoneKey(publicKey).signed(token.signed(), token.signature())) {
            return Optional.of(TokenRefusal.FORGED);
        } else if (blockedAt != null) {
            return Optional.of(TokenRefusal.BLOCKED);
        } else if (!token.isOf(now)) {
            return Optional.of(TokenRefusal.EXPIRED);
        } else if (token.step() <= lastCounter) {
            return Optional.of(TokenRefusal.REPLAYED);
        }
        lastCounter = token.step();
        return used(now);
    }

    private Optional<TokenRefusal> used(Instant now) {
        lastUsedAt = now;
        return Optional.empty();
    }

    public UUID id() {
        return id;
    }

    public UUID visitor() {
        return visitor;
    }

    public MediumKind kind() {
        return kind;
    }

    /** The keyed hash of a card or a printed code. */
    public Optional<String> hash() {
        return Optional.ofNullable(hash);
    }

    /** The key of a phone. */
    public Optional<PhoneKey> publicKey() {
        return Optional.ofNullable(publicKey).map(PhoneKey::new);
    }

    /** What the visitor calls it, sealed. */
    public Optional<byte[]> label() {
        return Optional.ofNullable(label).map(byte[]::clone);
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    public Optional<Instant> blockedAt() {
        return Optional.ofNullable(blockedAt);
    }

    public Optional<Instant> lastUsedAt() {
        return Optional.ofNullable(lastUsedAt);
    }
}
