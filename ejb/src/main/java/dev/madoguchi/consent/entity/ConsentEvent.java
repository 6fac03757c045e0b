package dev.madoguchi.consent.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** A step of a consent (ISO/IEC TS 27560:2023, event). Added, never changed. */
@Entity
@Cacheable(false)
@Table(name = "consent_event")
public class ConsentEvent {

    @Id
    private UUID id;

    @Column(name = "consent_id")
    private UUID consent;

    @Column(name = "notice_id")
    private UUID notice;

    @Enumerated(EnumType.STRING)
    @Column(name = "event")
    private ConsentEventKind kind;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private ConsentActor actor;

    private String attributes;

    protected ConsentEvent() {}

    /** What happened to a consent, on which notice, by whom. */
    public ConsentEvent(Consent consent, ConsentEventKind kind, ConsentActor actor, Instant at) {
        this.id = UUID.randomUUID();
        this.consent = consent.id();
        this.notice = consent.notice();
        this.kind = kind;
        this.actor = actor;
        this.at = at;
        this.attributes = kind == ConsentEventKind.GIVEN ? joined(consent.granted()) : "";
    }

    private static String joined(Set<String> codes) {
        return String.join(" ", new TreeSet<>(codes));
    }

    /** The revision of the notice it was about. */
    public UUID notice() {
        return notice;
    }

    public UUID consent() {
        return consent;
    }

    public ConsentEventKind kind() {
        return kind;
    }

    public Instant at() {
        return at;
    }

    public ConsentActor actor() {
        return actor;
    }

    /** The codes of the attributes that were granted, where some were. */
    public List<String> attributes() {
        return attributes.isEmpty() ? List.of() : List.of(attributes.split(" "));
    }
}
