package dev.madoguchi.disclosure.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** That a servicer has to delete what it received on a consent that ended. */
@Entity
@Cacheable(false)
@Table(name = "deletion_order")
public class DeletionOrder {

    @Id
    private UUID id;

    @Column(name = "consent_id")
    private UUID consent;

    @Column(name = "servicer_id")
    private UUID servicer;

    @Column(name = "ordered_at")
    private Instant orderedAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "attested_at")
    private Instant attestedAt;

    @Column(name = "attested_by")
    private String attestedBy;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    @Version
    private long version;

    protected DeletionOrder() {}

    /** This servicer has to delete by the end of the day {@code dueOn}. */
    public DeletionOrder(UUID consent, UUID servicer, Instant now, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.consent = consent;
        this.servicer = servicer;
        this.orderedAt = now;
        this.dueOn = dueOn;
    }

    /**
     * The servicer says that it has deleted.
     *
     * @return whether that is new
     */
    public boolean attest(String by, Instant now) {
        if (attestedAt != null) {
            return false;
        }
        attestedAt = now;
        attestedBy = by;
        return true;
    }

    /**
     * The office no longer expects an attestation.
     *
     * @return whether that is new, and no attestation came before
     */
    public boolean giveUp(Instant now) {
        if (isSettled()) {
            return false;
        }
        givenUpAt = now;
        return true;
    }

    /** Whether nobody waits for it any more. */
    public boolean isSettled() {
        return attestedAt != null || givenUpAt != null;
    }

    public UUID id() {
        return id;
    }

    public UUID consent() {
        return consent;
    }

    public UUID servicer() {
        return servicer;
    }

    public Instant orderedAt() {
        return orderedAt;
    }

    /** The last day on which it may be done. */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** When the servicer said that it had deleted. */
    public Optional<Instant> attestedAt() {
        return Optional.ofNullable(attestedAt);
    }

    /** Who said so: the identity provider's identifier of a person or a machine. */
    public Optional<String> attestedBy() {
        return Optional.ofNullable(attestedBy);
    }

    /** When the office gave it up. */
    public Optional<Instant> givenUpAt() {
        return Optional.ofNullable(givenUpAt);
    }
}
