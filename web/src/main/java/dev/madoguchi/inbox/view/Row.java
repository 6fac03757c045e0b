package dev.madoguchi.inbox.view;

import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** One task as the inbox shows it to one person on one day. */
public class Row {

    private static final int SOON = 2;

    private final WorkItem item;
    private final Caller caller;
    private final LocalDate today;
    private final long unread;

    Row(WorkItem item, long unread, Caller caller, LocalDate today) {
        this.item = item;
        this.unread = unread;
        this.caller = caller;
        this.today = today;
    }

    public WorkItem getItem() {
        return item;
    }

    /** How many messages of the applicant nobody of the office has read. */
    public long getUnread() {
        return unread;
    }

    /** The page on which the task is done. */
    public String getAddress() {
        return item.form() + "?case=" + item.caseId();
    }

    /** The day of receipt in Japan. */
    public LocalDate getReceivedOn() {
        return LocalDate.ofInstant(item.submittedAt(), JapanClock.ZONE);
    }

    /** How pressing the due day is. */
    public Urgency getUrgency() {
        if (item.isOverdue(today)) {
            return Urgency.OVERDUE;
        }
        return item.isSuspended() || getDays() > SOON ? Urgency.IN_TIME : Urgency.SOON;
    }

    /** How many calendar days lie between today and the due day. */
    public long getDays() {
        return Math.abs(ChronoUnit.DAYS.between(today, item.dueOn()));
    }

    public boolean isMine() {
        return item.isWith(caller.subject());
    }

    public boolean isClaimable() {
        return item.isUnassigned() && item.isDoneBy(caller::isIn);
    }

    /** Supervisors may take a task back from a clerk. */
    public boolean isReleasable() {
        return isMine() || !item.isUnassigned() && caller.isIn(Roles.SUPERVISOR);
    }

    /** How pressing a due day is. */
    public enum Urgency {
        OVERDUE,
        SOON,
        IN_TIME
    }
}
