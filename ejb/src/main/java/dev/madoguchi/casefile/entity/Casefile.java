package dev.madoguchi.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * One application on its way through the office. Its id is the business key of its process; its reference
 * ({@code TW-2026-000123}) is for people. The verbs keep the status legal: a step that is not allowed now is refused with
 * {@link CaseStepNotAllowed}.
 */
@Entity
@Table(name = "casefile")
public class Casefile {

    @Id
    private UUID id;

    private String service;
    private String reference;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    @Column(name = "organisation_id")
    private UUID organisation;

    @Column(name = "office_id")
    private UUID office;

    private String subject;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "created_by")
    private String createdBy;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Embedded
    private ReviewClock reviewClock = new ReviewClock();

    @Column(name = "closed_at")
    private Instant closedAt;

    @Embedded
    private CaseContact contact;

    @Version
    private long version;

    protected Casefile() {}

    /** A new draft of {@code body} for {@code service}; {@code subject} names it in lists. */
    public Casefile(UUID id, CaseKind kind, String service, UUID body, String subject, Instant now, String by) {
        this.id = id;
        this.kind = kind;
        this.service = service;
        this.organisation = body;
        this.subject = subject;
        this.status = CaseStatus.DRAFT;
        this.createdAt = now;
        this.createdBy = by;
    }

    /** Names the case in lists; only while the applicant has it. */
    public void rename(String newSubject) {
        require(status == CaseStatus.DRAFT || status == CaseStatus.WAITING_FOR_APPLICANT);
        subject = newSubject;
    }

    /** Whom the office writes to about it, as the application says; {@code null} for the one who began it. */
    public void reach(String name, String email) {
        contact = email == null ? null : new CaseContact(name, email);
    }

    /** Hands the draft in: from now on the office has it, until {@code dueOn}. */
    public void submit(String newReference, UUID responsibleOffice, LocalDate due, Instant now) {
        require(status == CaseStatus.DRAFT);
        reference = newReference;
        office = responsibleOffice;
        reviewClock.set(due);
        submittedAt = now;
        status = CaseStatus.SUBMITTED;
    }

    /** A person of the office has to look at it. */
    public void startReview() {
        require(status == CaseStatus.SUBMITTED);
        status = CaseStatus.IN_REVIEW;
    }

    /** The review is overdue. */
    public void escalate() {
        require(status.isWithOffice());
        reviewClock.escalate();
    }

    /** The office asks the applicant for a correction; the applicant has it from now on. */
    public void waitForApplicant() {
        require(status == CaseStatus.IN_REVIEW);
        reviewClock.requireRunning();
        status = CaseStatus.WAITING_FOR_APPLICANT;
    }

    /** The applicant corrected it: the office has it again, until {@code due}. */
    public void resumeReview(LocalDate due) {
        require(status == CaseStatus.WAITING_FOR_APPLICANT);
        status = CaseStatus.IN_REVIEW;
        reviewClock.set(due);
    }

    /** The clock of a case in review: to stop it, to let it go on, or to move the due day. */
    public ReviewClock clock() {
        require(status == CaseStatus.IN_REVIEW);
        return reviewClock;
    }

    /** The applicant did not hand it in, or did not correct it, in time. */
    public void lapse(Instant now) {
        require(status == CaseStatus.DRAFT || status == CaseStatus.WAITING_FOR_APPLICANT);
        status = CaseStatus.LAPSED;
        closedAt = now;
    }

    /** The decision is in force. */
    public void decide(Verdict decided, Instant now) {
        require(status.isWithOffice());
        reviewClock.requireRunning();
        verdict = decided;
        status = CaseStatus.DECIDED;
        closedAt = now;
    }

    /** The applicant takes the case back; possible until it is decided. */
    public void withdraw(Instant now) {
        require(!status.isFinal());
        status = CaseStatus.WITHDRAWN;
        reviewClock.stop();
        closedAt = now;
    }

    private void require(boolean allowed) {
        if (!allowed) {
            throw new CaseStepNotAllowed(status);
        }
    }

    /** Whether applicant and office may write to each other about it: from handing in on, also after the decision. */
    public boolean isOpenForMessages() {
        return status != CaseStatus.DRAFT && status != CaseStatus.LAPSED && status != CaseStatus.WITHDRAWN;
    }

    public boolean isDraft() {
        return status == CaseStatus.DRAFT;
    }

    public UUID id() {
        return id;
    }

    public String service() {
        return service;
    }

    public CaseKind kind() {
        return kind;
    }

    /** The number for people; absent in a draft. */
    public Optional<String> reference() {
        return Optional.ofNullable(reference);
    }

    /** The body that applies. */
    public UUID organisation() {
        return organisation;
    }

    /** The office responsible; absent in a draft. */
    public Optional<UUID> office() {
        return Optional.ofNullable(office);
    }

    public String subject() {
        return subject;
    }

    public CaseStatus status() {
        return status;
    }

    public Optional<Verdict> verdict() {
        return Optional.ofNullable(verdict);
    }

    public boolean isSuspended() {
        return reviewClock.isSuspended();
    }

    /** The day since which it stands still; absent while it does not. */
    public Optional<LocalDate> suspendedOn() {
        return Optional.ofNullable(reviewClock.suspendedOn());
    }

    public boolean isEscalated() {
        return reviewClock.isEscalated();
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The subject of the person who started it. */
    public String createdBy() {
        return createdBy;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    /** The day by which the office means to decide (目安). */
    public Optional<LocalDate> dueOn() {
        return Optional.ofNullable(reviewClock.dueOn());
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    /** The name of the person the application asks to write to; absent for the one who began it. */
    public Optional<String> contactName() {
        return Optional.ofNullable(contact).map(CaseContact::name);
    }

    /** The address the application asks to write to; absent for that of the one who began it. */
    public Optional<String> contactEmail() {
        return Optional.ofNullable(contact).map(CaseContact::email);
    }

    public long version() {
        return version;
    }
}
