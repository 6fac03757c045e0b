package dev.madoguchi.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** What somebody judged about two bodies that look alike. Nothing is merged by it: it tells colleagues, and spares them the question. */
@Entity
@Table(name = "organisation_comparison")
public class Comparison {

    @Id
    private UUID id;

    @Column(name = "one_id")
    private UUID oneId;

    @Column(name = "other_id")
    private UUID otherId;

    @Enumerated(EnumType.STRING)
    private ComparisonVerdict verdict;

    private String reason;

    @Column(name = "judged_by")
    private String judgedBy;

    @Column(name = "judged_by_name")
    private String judgedByName;

    @Column(name = "judged_at")
    private Instant judgedAt;

    protected Comparison() {}

    /** A judgement about a pair. */
    public Comparison(Pair pair, ComparisonVerdict verdict, String reason, Judge judge) {
        this.id = UUID.randomUUID();
        this.oneId = pair.one();
        this.otherId = pair.other();
        this.verdict = verdict;
        this.reason = reason.strip();
        this.judgedBy = judge.subject();
        this.judgedByName = judge.name();
        this.judgedAt = judge.at();
    }

    public UUID id() {
        return id;
    }

    /** The other body of the pair. */
    public UUID otherThan(UUID body) {
        return oneId.equals(body) ? otherId : oneId;
    }

    public ComparisonVerdict verdict() {
        return verdict;
    }

    public String reason() {
        return reason;
    }

    public String judgedByName() {
        return judgedByName;
    }

    public Instant judgedAt() {
        return judgedAt;
    }

    /** Two bodies, whichever is named first. */
    public record Pair(UUID one, UUID other) {

        /** The pair of two bodies. */
        public static Pair of(UUID body, UUID otherBody) {
            return body.toString().compareTo(otherBody.toString()) < 0
                    ? new Pair(body, otherBody)
                    : new Pair(otherBody, body);
        }
    }

    /** Who judged, and when. */
    public record Judge(String subject, String name, Instant at) {}
}
