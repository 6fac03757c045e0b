package dev.madoguchi.casefile.entity;

import dev.madoguchi.identity.entity.Roles;
import jakarta.persistence.Column;
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
import java.util.function.Predicate;

/**
 * One open human task, as inboxes list it. Written in the engine's transaction, so that no list ever queries the engine. Holds
 * what a row shows; gone when the task is done.
 */
@Entity
@Table(name = "work_item")
public class WorkItem {

    @Id
    private String id;

    @Column(name = "case_id")
    private UUID caseId;

    private String service;

    @Enumerated(EnumType.STRING)
    private CaseKind kind;

    private String task;
    private String form;

    @Column(name = "candidate_role")
    private String candidateRole;

    @Column(name = "office_id")
    private UUID office;

    private String assignee;

    @Column(name = "assignee_name")
    private String assigneeName;

    private String subject;
    private String reference;

    @Column(name = "submitted_at")
    private Instant submittedAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean escalated;
    private boolean suspended;

    /** Kept by the database: subject and reference in the form in which they are searched. */
    @Column(insertable = false, updatable = false)
    private String search;

    @Version
    private long version;

    protected WorkItem() {}

    /** The task {@code taskId}, of the kind {@code element}, of a submitted case. */
    public WorkItem(String taskId, Element element, Casefile casefile, Instant now) {
        this.id = taskId;
        this.task = element.id();
        this.form = element.form();
        this.candidateRole = element.candidateRole();
        this.caseId = casefile.id();
        this.service = casefile.service();
        this.kind = casefile.kind();
        this.office = casefile.office().orElseThrow();
        this.subject = casefile.subject();
        this.reference = casefile.reference().orElseThrow();
        this.submittedAt = casefile.submittedAt().orElseThrow();
        this.dueOn = casefile.dueOn().orElseThrow();
        this.escalated = casefile.isEscalated();
        this.suspended = casefile.isSuspended();
        this.createdAt = now;
    }

    /** Somebody takes it; refused when somebody else has it. */
    public void claim(String who, String whoName) {
        if (assignee != null && !assignee.equals(who)) {
            throw new WorkItemTaken(assigneeName);
        }
        assignee = who;
        assigneeName = whoName;
    }

    /** Whoever has it gives it back to the office. */
    public void release() {
        assignee = null;
        assigneeName = null;
    }

    /** Whether nobody has it. */
    public boolean isUnassigned() {
        return assignee == null;
    }

    /** Whether this person has it. */
    public boolean isWith(String who) {
        return who.equals(assignee);
    }

    /** Whether somebody with these roles may do it: those it is meant for, and once it is escalated supervisors too. */
    public boolean isDoneBy(Predicate<String> roles) {
        return roles.test(candidateRole) || escalated && roles.test(Roles.SUPERVISOR);
    }

    /** Whether its due day has passed; never while the case stands still. */
    public boolean isOverdue(LocalDate today) {
        return !suspended && dueOn.isBefore(today);
    }

    /** Its case stands still, goes on, or is due on another day and perhaps overdue no more. */
    public void follow(Casefile casefile) {
        suspended = casefile.isSuspended();
        escalated = casefile.isEscalated();
        dueOn = casefile.dueOn().orElseThrow();
    }

    /** It is overdue: shown first from now on. */
    public void escalate() {
        escalated = true;
    }

    public String id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public String service() {
        return service;
    }

    /** What the case is about. */
    public CaseKind kind() {
        return kind;
    }

    /** The id of the process element, e.g. {@code Task_ReviewRegistration}. */
    public String task() {
        return task;
    }

    /** The address of the page on which it is done; the page is told the case as {@code case}. */
    public String form() {
        return form;
    }

    public String candidateRole() {
        return candidateRole;
    }

    public UUID office() {
        return office;
    }

    public Optional<String> assignee() {
        return Optional.ofNullable(assignee);
    }

    public String assigneeName() {
        return assigneeName;
    }

    public String subject() {
        return subject;
    }

    public String reference() {
        return reference;
    }

    public Instant submittedAt() {
        return submittedAt;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public boolean isEscalated() {
        return escalated;
    }

    public boolean isSuspended() {
        return suspended;
    }

    /**
     * A kind of task: the element of the process it comes from.
     *
     * @param id e.g. {@code Task_ReviewRegistration}
     * @param form the address of the page on which it is done
     * @param candidateRole who may do it
     */
    public record Element(String id, String form, String candidateRole) {}
}
