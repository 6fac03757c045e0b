package dev.madoguchi.consent.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What a visitor can show: a signed statement about a consent (Kantara Consent Receipt 1.1 in a JWS). Added, never changed. */
@Entity
@Cacheable(false)
@Table(name = "consent_receipt")
public class Receipt {

    @Id
    private UUID id;

    @Column(name = "consent_id")
    private UUID consent;

    @Enumerated(EnumType.STRING)
    private ReceiptKind kind;

    @Column(name = "notice_id")
    private UUID notice;

    @Column(name = "issued_at")
    private Instant issuedAt;

    private String signed;

    protected Receipt() {}

    /** A receipt under an id that its content names. */
    public Receipt(UUID id, Consent consent, ReceiptKind kind, String signed, Instant issuedAt) {
        this.id = id;
        this.consent = consent.id();
        this.kind = kind;
        this.notice = consent.notice();
        this.signed = signed;
        this.issuedAt = issuedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID consent() {
        return consent;
    }

    public ReceiptKind kind() {
        return kind;
    }

    /** The revision of the notice it is about. */
    public UUID notice() {
        return notice;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** The whole statement: a JWS in compact form (RFC 7515), signed with ES256. */
    public String signed() {
        return signed;
    }
}
