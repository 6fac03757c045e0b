package dev.madoguchi.consent.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What one visitor answered for one purpose, from being asked to the end of the agreement. After an end a new answer is a new consent; a
 * later revision of the notice is agreed to on the same one.
 */
@Entity
@Cacheable(false)
@Table(name = "consent_record")
public class Consent {

    @Id
    private UUID id;

    @Column(name = "visitor_id")
    private UUID visitor;

    @Column(name = "purpose_id")
    private UUID purpose;

    @Column(name = "notice_id")
    private UUID notice;

    @Enumerated(EnumType.STRING)
    private ConsentState state;

    private String language;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "asked_notice_id")
    private UUID askedNotice;

    private boolean disputed;

    @ElementCollection
    @CollectionTable(name = "consent_grant", joinColumns = @JoinColumn(name = "consent_id"))
    @Column(name = "attribute_code")
    private Set<String> granted = new HashSet<>();

    @Version
    private long version;

    protected Consent() {}

    /** A visitor is asked what this notice asks. */
    public Consent(UUID visitor, Notice asked, Locale language, Instant now) {
        this.id = UUID.randomUUID();
        this.visitor = visitor;
        this.purpose = asked.purpose();
        this.notice = asked.id();
        this.state = ConsentState.REQUESTED;
        this.language = language.toLanguageTag();
        this.begunAt = now;
    }

    /**
     * The visitor agrees, for the first time or to a later revision.
     *
     * @param shown the notice whose words they saw, in this language
     * @param attributes those they agree to give
     * @param until when the agreement ends
     * @throws ConsentNotOpen if it is over
     * @throws AttributeNotAsked if the notice does not ask for one of them
     * @throws RequiredAttributeMissing if one is not among them without which the purpose makes no sense
     */
    public void give(Notice shown, Locale shownIn, Set<String> attributes, Instant until, Instant now) {
        requireOpen();
        attributes.stream()
                .filter(attribute -> !shown.attributes().contains(attribute))
                .findFirst()
                .ifPresent(attribute -> {
                    throw new AttributeNotAsked(attribute);
                });
        shown.attributes().stream()
                .filter(attribute -> shown.isRequired(attribute) && !attributes.contains(attribute))
                .findFirst()
                .ifPresent(attribute -> {
                    throw new RequiredAttributeMissing(attribute);
                });
        if (attributes.isEmpty()) {
            throw new RequiredAttributeMissing(shown.attributes().iterator().next());
        }
        notice = shown.id();
        language = shownIn.toLanguageTag();
        granted.retainAll(attributes);
        granted.addAll(attributes);
        expiresAt = until;
        state = ConsentState.GIVEN;
        givenAt = now;
    }

    /**
     * It is over, in this way; what is over in any way stays as it is.
     *
     * @return whether that is new
     */
    public boolean end(ConsentState end, Instant now) {
        if (state.isEnd()) {
            return false;
        }
        state = end;
        endedAt = now;
        return true;
    }

    /** The agreement ends at another time than thought. */
    public void expire(Instant until) {
        requireOpen();
        expiresAt = until;
    }

    /** The visitor is asked to agree to a later revision too. */
    public void askAgain(Notice later) {
        requireOpen();
        askedNotice = later.id();
    }

    /** The visitor says that they know nothing of it; nothing is given on it until that is settled. */
    public void dispute() {
        disputed = true;
    }

    /** The dispute is settled, and it stands. */
    public void settle() {
        disputed = false;
    }

    private void requireOpen() {
        if (state.isEnd()) {
            throw new ConsentNotOpen(state);
        }
    }

    public UUID id() {
        return id;
    }

    public UUID visitor() {
        return visitor;
    }

    public UUID purpose() {
        return purpose;
    }

    /** The revision that was agreed to, or that is asked. */
    public UUID notice() {
        return notice;
    }

    public ConsentState state() {
        return state;
    }

    /** Whether the visitor agreed and it is not over. */
    public boolean isGiven() {
        return state == ConsentState.GIVEN;
    }

    /** Whether the visitor ever agreed. */
    public boolean wasGiven() {
        return givenAt != null;
    }

    /** Whether the visitor says that they know nothing of it. */
    public boolean isDisputed() {
        return disputed;
    }

    /** The language in which the notice was shown. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** When the visitor was asked first. */
    public Instant begunAt() {
        return begunAt;
    }

    /** When the visitor agreed last. */
    public Optional<Instant> givenAt() {
        return Optional.ofNullable(givenAt);
    }

    /** When the agreement ends by itself, once it is given. */
    public Optional<Instant> expiresAt() {
        return Optional.ofNullable(expiresAt);
    }

    /** When it was over. */
    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    /** The codes of the attributes the visitor agreed to give. */
    public Set<String> granted() {
        return Set.copyOf(granted);
    }
}
