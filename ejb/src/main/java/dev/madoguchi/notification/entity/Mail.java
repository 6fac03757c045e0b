package dev.madoguchi.notification.entity;

import jakarta.persistence.Cacheable;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A mail from posting to arrival. Its words and its Message-ID are fixed when it is posted.
 *
 * <p>Between attempts it waits 10 seconds, then twice as long each time, at most an hour; after {@value #MOST_ATTEMPTS}
 * attempts, most of a day, it has failed. Where its address takes no mail it is undeliverable at once, or when it comes back after it was
 * sent.
 */
@Entity
@Cacheable(false)
@Table(name = "mail")
public class Mail {

    /** After so many attempts it has failed. */
    public static final int MOST_ATTEMPTS = 24;

    private static final Duration FIRST_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    @Id
    private UUID id;

    @Column(name = "message_id")
    private String messageId;

    private String template;

    @Column(name = "case_id")
    private UUID caseId;

    private String recipient;
    private String language;
    private String subject;
    private String body;

    @Enumerated(EnumType.STRING)
    private MailState state;

    private boolean confidential;
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Enumerated(EnumType.STRING)
    private MailTrouble trouble;

    @Column(name = "posted_at")
    private Instant postedAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Version
    private long version;

    /** For the persistence provider. */
    protected Mail() {}

    /** A letter to be sent now, under a Message-ID of {@code domain}; one without an address is undeliverable at once. */
    public Mail(String template, UUID caseId, Letter letter, String domain, Instant now) {
        this.id = UUID.randomUUID();
        this.messageId = "<" + id + "@" + domain + ">";
        this.template = template;
        this.caseId = caseId;
        this.recipient = letter.recipient();
        this.language = letter.language().toLanguageTag();
        this.subject = letter.subject();
        this.body = letter.body();
        this.postedAt = now;
        this.state = MailState.PENDING;
        this.nextAttemptAt = now;
        if (!letter.isDeliverable()) {
            giveUp(MailTrouble.NO_ADDRESS);
        }
    }

    /** It carries a secret: nobody reads it here, and its words are forgotten once it has left. */
    public void keepConfidential() {
        confidential = true;
    }

    /** An attempt starts; nobody else makes one until {@code leaseEnd}. */
    public void attempt(Instant leaseEnd) {
        attempts++;
        nextAttemptAt = leaseEnd;
    }

    /** The attempt was not made after all. */
    public void putBack(Instant now) {
        attempts--;
        nextAttemptAt = now;
    }

    /** The mail server has taken it. */
    public void sent(Instant now) {
        state = MailState.SENT;
        if (confidential) {
            body = "";
        }
        sentAt = now;
        nextAttemptAt = null;
        trouble = null;
    }

    /** The attempt came to nothing; another follows unless there is no use in it. */
    public void missed(MailTrouble reason, Instant now) {
        if (reason.isLasting() || attempts >= MOST_ATTEMPTS) {
            giveUp(reason);
        } else {
            trouble = reason;
            nextAttemptAt = now.plus(waitAfter(attempts));
        }
    }

    /** It was sent, and the recipient's side sent it back. */
    public void bounced() {
        if (state == MailState.SENT) {
            giveUp(MailTrouble.BOUNCED);
        }
    }

    /** An operator wants it tried again, from the start. */
    public void retry(Instant now) {
        if (!isRetryable()) {
            throw new MailNotFailed();
        }
        state = MailState.PENDING;
        attempts = 0;
        trouble = null;
        sentAt = null;
        nextAttemptAt = now;
    }

    /** The same words, from now on for another address. */
    public void readdress(String address, Instant now) {
        retry(now);
        recipient = address;
    }

    /** Whether trying again makes sense: it was given up, and its words are still known. */
    public boolean isRetryable() {
        boolean forgotten = confidential && sentAt != null;
        return (state == MailState.FAILED || state == MailState.UNDELIVERABLE) && !forgotten;
    }

    private void giveUp(MailTrouble reason) {
        state = reason.isLasting() ? MailState.UNDELIVERABLE : MailState.FAILED;
        trouble = reason;
        nextAttemptAt = null;
    }

    private static Duration waitAfter(int attempts) {
        Duration wait = FIRST_WAIT.multipliedBy(1L << Math.min(attempts - 1, MOST_ATTEMPTS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }

    public UUID id() {
        return id;
    }

    /** The same at every attempt. */
    public String messageId() {
        return messageId;
    }

    public String template() {
        return template;
    }

    public Optional<UUID> caseId() {
        return Optional.ofNullable(caseId);
    }

    public String recipient() {
        return recipient;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public String subject() {
        return subject;
    }

    public String body() {
        return body;
    }

    /** Whether it carries a secret, so that its words are shown to nobody. */
    public boolean isConfidential() {
        return confidential;
    }

    public MailState state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    /** When it is tried next; only while pending. */
    public Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    /** Why the last attempt came to nothing. */
    public Optional<MailTrouble> trouble() {
        return Optional.ofNullable(trouble);
    }

    public Instant postedAt() {
        return postedAt;
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }
}
