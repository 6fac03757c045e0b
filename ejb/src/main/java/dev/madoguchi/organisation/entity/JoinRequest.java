package dev.madoguchi.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Somebody asks the administrators of a body to be let in. */
@Entity
@Table(name = "organisation_join_request")
public class JoinRequest {

    @Id
    private UUID id;

    @Column(name = "organisation_id")
    private UUID organisation;

    private String subject;

    @Enumerated(EnumType.STRING)
    private JoinRequestState state;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    private String reason;

    @Column(name = "invited_email")
    private String invitedEmail;

    @Version
    private long version;

    protected JoinRequest() {}

    /** A person asks now. */
    public JoinRequest(UUID organisation, String subject, Instant now) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.subject = subject;
        this.state = JoinRequestState.OPEN;
        this.requestedAt = now;
    }

    /** The person was handed an invitation that was sent to another address than theirs. */
    public void invitedAs(EmailAddress address) {
        invitedEmail = address.value();
    }

    /**
     * An administrator lets the person in.
     *
     * @throws JoinRequestClosed if it was answered or cancelled before
     */
    public void approve(String by, Instant now) {
        close(JoinRequestState.APPROVED, by, now);
    }

    /**
     * An administrator does not let the person in, and says why.
     *
     * @throws JoinRequestClosed if it was answered or cancelled before
     */
    public void decline(String by, String why, Instant now) {
        close(JoinRequestState.DECLINED, by, now);
        reason = why;
    }

    /**
     * The person asks no longer.
     *
     * @throws JoinRequestClosed if it was answered before
     */
    public void cancel(Instant now) {
        close(JoinRequestState.CANCELLED, subject, now);
    }

    private void close(JoinRequestState outcome, String by, Instant now) {
        if (!isOpen()) {
            throw new JoinRequestClosed(state);
        }
        state = outcome;
        closedBy = by;
        closedAt = now;
    }

    public boolean isOpen() {
        return state == JoinRequestState.OPEN;
    }

    public UUID id() {
        return id;
    }

    /** The body. */
    public UUID organisation() {
        return organisation;
    }

    /** Who asks. */
    public String subject() {
        return subject;
    }

    public JoinRequestState state() {
        return state;
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    /** When it was answered or cancelled. */
    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** The address to which the invitation was sent that brought the person here; absent where they came by themselves. */
    public Optional<String> invitedEmail() {
        return Optional.ofNullable(invitedEmail);
    }

    /** Why it was declined, for the one who asked. */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }
}
