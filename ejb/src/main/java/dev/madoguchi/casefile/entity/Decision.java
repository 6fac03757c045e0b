package dev.madoguchi.casefile.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision: a draft (起案) and the approvals (決裁) it needs before it takes effect. With no further approval needed it takes
 * effect at once (専決).
 */
@Entity
@Table(name = "decision")
public class Decision {

    @Id
    private UUID id;

    @Column(name = "case_id")
    private UUID caseId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reason;

    @Enumerated(EnumType.STRING)
    private DecisionState state;

    @Column(name = "further_approvals")
    private int furtherApprovals;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_by_name")
    private String draftedByName;

    @Column(name = "drafted_at")
    private Instant draftedAt;

    @Column(name = "effective_at")
    private Instant effectiveAt;

    @Column(name = "returned_reason")
    private String returnedReason;

    private String basis;

    @ElementCollection
    @CollectionTable(name = "decision_approval", joinColumns = @JoinColumn(name = "decision_id"))
    @OrderBy("approvedAt")
    private List<DecisionApproval> approvals = new ArrayList<>();

    @Version
    private long version;

    protected Decision() {}

    /**
     * A draft.
     *
     * @param reason what the applicant is told; required unless the verdict is {@link Verdict#ACCEPTED}
     * @param basis which rule, in which version, it rests on; {@code null} where a person judged freely
     * @param furtherApprovals how many other persons must approve it
     */
    public Decision(UUID caseId, Verdict verdict, String reason, String basis, int furtherApprovals, Author author) {
        if (verdict != Verdict.ACCEPTED && (reason == null || reason.isBlank())) {
            throw new ReasonMissing();
        }
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.verdict = verdict;
        this.reason = reason;
        this.basis = basis;
        this.furtherApprovals = furtherApprovals;
        this.draftedBy = author.subject();
        this.draftedByName = author.name();
        this.draftedAt = author.at();
        this.state = DecisionState.DRAFTED;
        takeEffectWhenApproved(author.at());
    }

    /** Adds the approval of a person who neither drafted it nor approved it before. */
    public void approve(Author approver) {
        requireDrafted();
        boolean approvedBefore = approvals.stream().anyMatch(a -> a.approver().equals(approver.subject()));
        if (draftedBy.equals(approver.subject()) || approvedBefore) {
            throw new ApproverIsDrafter();
        }
        approvals.add(new DecisionApproval(approver.subject(), approver.name(), approver.at()));
        takeEffectWhenApproved(approver.at());
    }

    /** Gives the draft back to the clerk, with the reason why. */
    public void giveBack(String why) {
        requireDrafted();
        if (why == null || why.isBlank()) {
            throw new ReasonMissing();
        }
        returnedReason = why;
        state = DecisionState.RETURNED;
    }

    /** The case ended before the draft took effect. */
    public void becomeVoid() {
        requireDrafted();
        state = DecisionState.VOID;
    }

    private void takeEffectWhenApproved(Instant now) {
        if (approvals.size() >= furtherApprovals) {
            state = DecisionState.EFFECTIVE;
            effectiveAt = now;
        }
    }

    private void requireDrafted() {
        if (state != DecisionState.DRAFTED) {
            throw new DecisionNotOpen(state);
        }
    }

    /** Whether it waits for approval. */
    public boolean isDrafted() {
        return state == DecisionState.DRAFTED;
    }

    public boolean isEffective() {
        return state == DecisionState.EFFECTIVE;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    public DecisionState state() {
        return state;
    }

    public int furtherApprovals() {
        return furtherApprovals;
    }

    public String draftedBy() {
        return draftedBy;
    }

    public String draftedByName() {
        return draftedByName;
    }

    public Instant draftedAt() {
        return draftedAt;
    }

    public Optional<Instant> effectiveAt() {
        return Optional.ofNullable(effectiveAt);
    }

    public String returnedReason() {
        return returnedReason;
    }

    public String basis() {
        return basis;
    }

    public List<DecisionApproval> approvals() {
        return List.copyOf(approvals);
    }
}
