package dev.madoguchi.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;

/** A person who acts for a body; administrators also decide who else does. */
@Embeddable
public class Member {

    private String subject;
    private boolean administrator;

    @Column(name = "joined_at")
    private Instant joinedAt;

    protected Member() {}

    Member(String subject, boolean administrator, Instant joinedAt) {
        this.subject = subject;
        this.administrator = administrator;
        this.joinedAt = joinedAt;
    }

    /** The identity provider's lasting identifier of the person. */
    public String subject() {
        return subject;
    }

    public boolean isAdministrator() {
        return administrator;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Member that && Objects.equals(subject, that.subject);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(subject);
    }
}
