package dev.madoguchi.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A body invites whoever reads the mail at an address; once, and for seven days. */
@Entity
@Table(name = "organisation_invitation")
public class Invitation {

    /** How long the link can be used. */
    public static final Duration VALIDITY = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisation;

    private String email;
    private boolean administrator;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "invited_by")
    private String invitedBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    @Version
    private long version;

    protected Invitation() {}

    /** An administrator invites now. */
    public Invitation(UUID organisation, EmailAddress email, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.email = email.value();
        this.state = InvitationState.OPEN;
        this.invitedBy = by;
        this.invitedAt = now;
    }

    /**
     * It is sent, again perhaps: the new link is valid from now on, an earlier one is not.
     *
     * @throws InvitationClosed if it was used or taken back
     */
    public void send(InvitationToken token, MemberRights rights, Instant now) {
        if (state != InvitationState.OPEN) {
            throw new InvitationClosed(state);
        }
        tokenHash = token.hash();
        administrator = rights == MemberRights.ADMINISTRATOR;
        sentAt = now;
        expiresAt = now.plus(VALIDITY);
    }

    /**
     * Somebody accepts it.
     *
     * @throws InvitationClosed if it was used, taken back or not accepted in time
     */
    public void accept(String by, Instant now) {
        if (state(now) != InvitationState.OPEN) {
            throw new InvitationClosed(state(now));
        }
        close(InvitationState.ACCEPTED, by, now);
    }

    /**
     * An administrator takes it back; twice is as once.
     *
     * @throws InvitationClosed if it was used
     */
    public void revoke(String by, Instant now) {
        if (state == InvitationState.ACCEPTED) {
            throw new InvitationClosed(state);
        }
        if (state == InvitationState.OPEN) {
            close(InvitationState.REVOKED, by, now);
        }
    }

    private void close(InvitationState outcome, String by, Instant now) {
        state = outcome;
        closedBy = by;
        closedAt = now;
    }

    /** Whether it was sent to this address. */
    public boolean isFor(EmailAddress address) {
        return address.value().equalsIgnoreCase(email);
    }

    /** Whether this is the secret of its latest link. */
    public boolean isUnder(InvitationToken token) {
        return token.hash().equals(tokenHash);
    }

    /** Whether it can be accepted now, and if not, why not. */
    public InvitationState state(Instant now) {
        return state == InvitationState.OPEN && !now.isBefore(expiresAt) ? InvitationState.EXPIRED : state;
    }

    public UUID id() {
        return id;
    }

    /** The body. */
    public UUID organisation() {
        return organisation;
    }

    /** Where it was sent to. */
    public String email() {
        return email;
    }

    /** What the one who accepts it may do. */
    public MemberRights rights() {
        return MemberRights.of(administrator);
    }

    /** When it was sent last. */
    public Instant sentAt() {
        return sentAt;
    }

    /** From when on the link is too old. */
    public Instant expiresAt() {
        return expiresAt;
    }
}
