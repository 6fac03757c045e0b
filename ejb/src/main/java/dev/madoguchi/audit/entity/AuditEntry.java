package dev.madoguchi.audit.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One action of one actor. Appended, never changed. */
@Entity
@Cacheable(false)
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private UUID id;

    private Instant at;
    private String actor;

    @Column(name = "actor_roles")
    private String actorRoles;

    @Column(name = "organisation_id")
    private UUID organisation;

    private String action;

    @Column(name = "case_id")
    private UUID caseId;

    @Column(name = "record_id")
    private UUID recordId;

    @Column(name = "body_id")
    private UUID body;

    private String person;

    /** For the persistence provider. */
    protected AuditEntry() {}

    /** {@code action} was done by {@code actor} at {@code at} to what it is about. */
    public AuditEntry(Instant at, Actor actor, String action, AuditedThing about) {
        this.id = UUID.randomUUID();
        this.at = at;
        this.actor = actor.subject();
        this.actorRoles = String.join(" ", actor.roles());
        this.organisation = actor.organisation();
        this.action = action;
        this.caseId = about.caseId();
        this.recordId = about.record();
        this.body = about.body();
        this.person = about.person();
    }

    public UUID id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** The identity provider's subject, or {@code system}. */
    public String actor() {
        return actor;
    }

    /** The roles the actor held then. */
    public List<String> actorRoles() {
        return actorRoles.isEmpty() ? List.of() : List.of(actorRoles.split(" "));
    }

    /** The body the actor acted for, if for one. */
    public Optional<UUID> organisation() {
        return Optional.ofNullable(organisation);
    }

    /** The simple name of the fact, for example {@code CaseSubmitted}. */
    public String action() {
        return action;
    }

    /** The case it was done to, if to one. */
    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    /** The record it was done to, if the fact names one besides the case. */
    public Optional<UUID> recordId() {
        return Optional.ofNullable(recordId);
    }

    /** The body it was done to, if the fact names one. */
    public Optional<UUID> body() {
        return Optional.ofNullable(body);
    }

    /** Whose membership or request it was, by the identity provider's subject. */
    public Optional<String> person() {
        return Optional.ofNullable(person);
    }
}
