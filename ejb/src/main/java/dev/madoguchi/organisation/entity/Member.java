package dev.madoguchi.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/** A person who acts for a body; administrators also decide who else does. */
@Entity
@Table(name = "organisation_member")
public class Member {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organisation_id")
    private Organisation organisation;

    private String subject;
    private boolean administrator;

    @Column(name = "administrator_proposed")
    private boolean proposed;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected Member() {}

    Member(Organisation organisation, String subject, MemberRights rights, Instant joinedAt) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.subject = subject;
        this.administrator = rights == MemberRights.ADMINISTRATOR;
        this.joinedAt = joinedAt;
    }

    void changeRights(MemberRights rights) {
        administrator = rights == MemberRights.ADMINISTRATOR;
        proposed = false;
    }

    /** The person was invited with these rights; those of an administrator are given by an administrator. */
    public void invitedWith(MemberRights rights) {
        proposed = rights == MemberRights.ADMINISTRATOR && !administrator;
    }

    /** Whether the person was invited as an administrator, and no administrator has answered that yet. */
    public boolean isProposed() {
        return proposed;
    }

    /** The identifier of the membership, not of the person. */
    public UUID id() {
        return id;
    }

    /** The body. */
    public UUID organisationId() {
        return organisation.id();
    }

    /** The identity provider's lasting identifier of the person. */
    public String subject() {
        return subject;
    }

    public MemberRights rights() {
        return MemberRights.of(administrator);
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Member that && Objects.equals(id, that.id);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(id);
    }
}
