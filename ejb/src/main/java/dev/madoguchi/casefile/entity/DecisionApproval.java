package dev.madoguchi.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** One approval of a drafted decision: who and when. */
@Embeddable
public class DecisionApproval {

    private String approver;

    @Column(name = "approver_name")
    private String approverName;

    @Column(name = "approved_at")
    private Instant approvedAt;

    protected DecisionApproval() {}

    DecisionApproval(String approver, String approverName, Instant approvedAt) {
        this.approver = approver;
        this.approverName = approverName;
        this.approvedAt = approvedAt;
    }

    public String approver() {
        return approver;
    }

    public String approverName() {
        return approverName;
    }

    public Instant approvedAt() {
        return approvedAt;
    }
}
