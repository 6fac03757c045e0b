package dev.madoguchi.visitor.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
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

    protected KeptAttribute() {}

    /** The sealed values of an attribute. */
    public KeptAttribute(UUID visitor, String attribute, byte[] sealed, Instant now) {
        this.visitor = visitor;
        this.attribute = attribute;
        change(sealed, now);
    }

    /** Other values take their place. */
    public final void change(byte[] newlySealed, Instant now) {
        sealed = newlySealed.clone();
        changedAt = now;
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
