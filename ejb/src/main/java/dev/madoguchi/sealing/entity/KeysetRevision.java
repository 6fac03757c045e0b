package dev.madoguchi.sealing.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** The keys of one purpose as of some day, sealed by the master key. Made once, never changed. */
@Entity
@Table(name = "sealing_keyset")
@IdClass(KeysetRevision.Key.class)
public class KeysetRevision {

    @Id
    @Enumerated(EnumType.STRING)
    private KeysetPurpose purpose;

    @Id
    private int revision;

    private byte[] keyset;

    @Column(name = "made_at")
    private Instant madeAt;

    protected KeysetRevision() {}

    /** The revision after {@code revision - 1}, counted from 1; {@code keyset} is sealed. */
    public KeysetRevision(KeysetPurpose purpose, int revision, byte[] keyset, Instant madeAt) {
        this.purpose = purpose;
        this.revision = revision;
        this.keyset = keyset.clone();
        this.madeAt = madeAt;
    }

    public KeysetPurpose purpose() {
        return purpose;
    }

    public int revision() {
        return revision;
    }

    /** Sealed by the master key. */
    public byte[] keyset() {
        return keyset.clone();
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Purpose and revision, as the persistence provider wants them. */
    public record Key(KeysetPurpose purpose, int revision) implements Serializable {}
}
