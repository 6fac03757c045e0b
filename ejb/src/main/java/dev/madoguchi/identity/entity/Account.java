package dev.madoguchi.identity.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * Our own memory of somebody who signed in: what the identity provider said of them last, the language they chose and the
 * organisation they act for.
 */
@Entity
@Table(name = "account")
@Cacheable(false)
public class Account {

    @Id
    @Column(name = "subject")
    private String subject;

    @Column(name = "username")
    private String username;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "email")
    private String email;

    @Column(name = "email_verified")
    private boolean emailVerified;

    @Column(name = "language")
    private String language;

    @Column(name = "organisation_id")
    private UUID organisationId;

    private boolean supervises;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    /** For the persistence provider. */
    protected Account() {}

    /** The account of somebody never seen before. */
    public Account(String subject) {
        this.subject = subject;
    }

    /** Takes over what the identity provider says of the person now. */
    public void signedIn(String username, String displayName, String email, boolean supervisor, Instant at) {
        this.username = username;
        this.displayName = displayName == null || displayName.isBlank() ? username : displayName;
        this.email = email;
        this.supervises = supervisor;
        this.lastSeenAt = at;
    }

    /** Takes over whether the identity provider made sure that the address is theirs. */
    public void verified(boolean address) {
        this.emailVerified = address;
    }

    /** Remembers the language in which pages and mails are to be written. */
    public void chooseLanguage(Locale chosen) {
        this.language = chosen.toLanguageTag();
    }

    /** From now on the person acts for this organisation. */
    public void actFor(UUID organisation) {
        this.organisationId = organisation;
    }

    /** The identity provider's lasting identifier. */
    public String subject() {
        return subject;
    }

    /** The name under which the person signs in. */
    public String username() {
        return username;
    }

    /** The name shown to people. */
    public String displayName() {
        return displayName;
    }

    /** Where mail goes, if the identity provider knows. */
    public Optional<String> email() {
        return Optional.ofNullable(email);
    }

    /** The address, if the identity provider made sure that it is theirs. */
    public Optional<String> verifiedEmail() {
        return email().filter(address -> emailVerified);
    }

    /** The language chosen, if one was. */
    public Optional<Locale> language() {
        return Optional.ofNullable(language).map(Locale::forLanguageTag);
    }

    /** The organisation chosen to act for, if one was; membership may have ended since. */
    public Optional<UUID> organisationId() {
        return Optional.ofNullable(organisationId);
    }

    /** When the person last signed in. */
    public Instant lastSeenAt() {
        return lastSeenAt;
    }
}
