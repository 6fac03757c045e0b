package dev.madoguchi.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** How many further persons must approve a decision of a service with a verdict: data, not code. */
@Entity
@Table(name = "decision_rule")
@IdClass(DecisionRule.Key.class)
public class DecisionRule {

    @Id
    private String service;

    @Id
    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "further_approvals")
    private int furtherApprovals;

    protected DecisionRule() {}

    public int furtherApprovals() {
        return furtherApprovals;
    }

    /** Service and verdict together identify a rule. */
    public record Key(String service, Verdict verdict) implements Serializable {}
}
