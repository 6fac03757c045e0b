package dev.madoguchi.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One line of a case's history as people read it: what happened, when, by whom. Written once, never changed. */
@Entity
@Table(name = "timeline_entry")
public class TimelineEntry {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    private Instant at;
    private String event;

    @Enumerated(EnumType.STRING)
    @Column(name = "actor_kind")
    private ActorKind actorKind;

    private String actor;

    @Column(name = "actor_name")
    private String actorName;

    private String note;
    private boolean internal;

    protected TimelineEntry() {}

    /** Records that {@code fact} happened, done by {@code author} on the side of {@code kind}. */
    public TimelineEntry(CaseFact fact, ActorKind kind, Author author) {
        this.id = UUID.randomUUID();
        this.caseId = fact.caseId();
        this.at = author.at();
        this.event = fact.getClass().getSimpleName();
        this.actorKind = kind;
        this.actor = author.subject();
        this.actorName = author.name();
        this.note = fact.note();
        this.internal = fact.internal();
    }

    public UUID caseId() {
        return caseId;
    }

    public Instant at() {
        return at;
    }

    /** The fact's simple name, e.g. {@code CaseSubmitted}. */
    public String event() {
        return event;
    }

    public ActorKind actorKind() {
        return actorKind;
    }

    /** Whether the applying body did it. */
    public boolean isOfApplicant() {
        return actorKind == ActorKind.APPLICANT;
    }

    public String actorName() {
        return actorName;
    }

    public String note() {
        return note;
    }

    public boolean isInternal() {
        return internal;
    }
}
