package dev.madoguchi.casefile.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** Until when an office means to decide, and whether that time runs. */
@Embeddable
public class ReviewClock {

    @Column(name = "due_on")
    private LocalDate dueOn;

    private boolean suspended;

    @Column(name = "suspended_on")
    private LocalDate suspendedOn;

    private boolean escalated;

    protected ReviewClock() {}

    void set(LocalDate due) {
        dueOn = due;
    }

    /** The office needs until a later day. */
    public void extend(LocalDate due) {
        requireRunning();
        if (!due.isAfter(dueOn)) {
            throw new DueDayNotLater(dueOn);
        }
        dueOn = due;
    }

    /** The case stands still. */
    public void suspend(LocalDate today) {
        requireRunning();
        suspended = true;
        suspendedOn = today;
    }

    /** The case goes on, until {@code due}. */
    public void resume(LocalDate due) {
        if (!suspended) {
            throw new SuspensionMissing();
        }
        dueOn = due;
        stop();
    }

    /** Whatever becomes of the case, it does not stand still any more. */
    void stop() {
        suspended = false;
        suspendedOn = null;
    }

    void escalate() {
        escalated = true;
    }

    /** It is not overdue any more. */
    public void deescalate() {
        escalated = false;
    }

    void requireRunning() {
        if (suspended) {
            throw new ReviewSuspended(suspendedOn);
        }
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate suspendedOn() {
        return suspendedOn;
    }

    boolean isSuspended() {
        return suspended;
    }

    boolean isEscalated() {
        return escalated;
    }
}
