package dev.madoguchi.visitor.entity;

import dev.madoguchi.kernel.JapanClock;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** What a visitor keeps for one attribute, sealed. */
@Entity
@Table(name = "visitor_attribute")
@IdClass(KeptAttribute.Key.class)
public class KeptAttribute {

    @Id
    @Column(name = "visitor_id")
    private UUID visitor;

    @Id
    @Column(name = "attribute_code")
    private String attribute;

    private byte[] sealed;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "keep_until")
    private LocalDate keepUntil;

    protected KeptAttribute() {}

    /** The sealed values of an attribute, kept for today until it is reckoned how long. */
    public KeptAttribute(UUID visitor, String attribute, byte[] sealed, Instant now) {
        this.visitor = visitor;
        this.attribute = attribute;
        change(sealed, now);
        reckonRetention(Optional.empty(), 0);
    }

    /** Other values take their place. */
    public final void change(byte[] newlySealed, Instant now) {
        sealed = newlySealed.clone();
        changedAt = now;
    }

    /**
     * Reckons how long it is kept: so many days after the stay, or after its last change where that came later or nobody knows when
     * the stay ends.
     */
    public final void reckonRetention(Optional<LocalDate> endOfStay, int retentionDays) {
        LocalDate changed = LocalDate.ofInstant(changedAt, JapanClock.ZONE);
        keepUntil = endOfStay.filter(changed::isBefore).orElse(changed).plusDays(retentionDays);
    }

    /** The last day on which it is kept. */
    public LocalDate keepUntil() {
        return keepUntil;
    }

    public UUID visitor() {
        return visitor;
    }

    /** The code of the attribute. */
    public String attribute() {
        return attribute;
    }

    public byte[] sealed() {
        return sealed.clone();
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Visitor and attribute, as the persistence provider wants them. */
    public record Key(UUID visitor, String attribute) implements Serializable {}
}
