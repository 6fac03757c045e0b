package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.entity.CaseMovedOn;
import dev.madoguchi.casefile.entity.CaseOverview;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Decision;
import dev.madoguchi.casefile.entity.TimelineEntry;
import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CategoryResult;
import dev.madoguchi.telework.entity.Change;
import dev.madoguchi.telework.entity.Finding;
import dev.madoguchi.telework.entity.RegistrationHistory;
import dev.madoguchi.telework.entity.RegistrationState;
import dev.madoguchi.telework.entity.SimilarApplication;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Everything about one registration as it was when the page was read, and what the person who reads it may do. */
public class ReviewedCase {

    private final CaseOverview overview;
    private final Answers answers;
    private final Registered registered;
    private final List<SimilarApplication> similar;
    private final WorkItem task;
    private final Caller caller;
    private final LocalDate today;

    ReviewedCase(
            CaseOverview overview,
            Answers answers,
            Registered registered,
            List<SimilarApplication> similar,
            List<WorkItem> tasks,
            Caller caller,
            JapanClock clock) {
        this.overview = overview;
        this.answers = answers;
        this.registered = registered;
        this.similar = similar;
        this.task = tasks.stream().findFirst().orElse(null);
        this.caller = caller;
        this.today = clock.today();
    }

    public CaseOverview getOverview() {
        return overview;
    }

    /** Why something that the page offered is not possible any more. */
    CaseMovedOn movedOn() {
        List<TimelineEntry> history = overview.timeline();
        return new CaseMovedOn(getCasefile().status(), history.get(history.size() - 1));
    }

    public Casefile getCasefile() {
        return overview.casefile();
    }

    public Application getApplication() {
        return answers.application();
    }

    public Campaign getCampaign() {
        return answers.campaign();
    }

    /** What it changes; {@code null} where it is about something new. */
    public Change getChange() {
        return registered.change();
    }

    /** The registration that it brought about or changes; {@code null} where there is none. */
    public RegistrationHistory getHistory() {
        return registered.history();
    }

    /** Whether the reader can take the registration off the public list. */
    public boolean isSuspendable() {
        return isHolder() && getHistory().registration().isListed();
    }

    /** Whether the reader can put the registration on the public list again. */
    public boolean isReinstatable() {
        return isHolder() && getHistory().registration().state() == RegistrationState.SUSPENDED;
    }

    /** How the campaign's table sorts it, with every condition. */
    public CategoryResult getCategory() {
        return answers.category();
    }

    /** Why a person has to look at it. */
    public List<Finding> getFindings() {
        return getApplication().findings().stream().sorted().toList();
    }

    /** What may be the same registration twice. */
    public List<SimilarApplication> getSimilar() {
        return similar;
    }

    /** The task that is open; {@code null} where there is none for the reader. */
    public WorkItem getTask() {
        return task;
    }

    /** The draft that waits for approval; {@code null} where none does. */
    public Decision getDraft() {
        return overview.decisions().stream()
                .filter(Decision::isDrafted)
                .findFirst()
                .orElse(null);
    }

    /** What became of earlier drafts and the decision in force, the latest first. */
    public List<Decision> getPast() {
        List<Decision> past = new ArrayList<>(overview.decisions());
        past.removeIf(Decision::isDrafted);
        Collections.reverse(past);
        return past;
    }

    /** Whether the due day has passed while the office still has it. */
    public boolean isOverdue() {
        return getCasefile().status().isWithOffice()
                && !getCasefile().isSuspended()
                && getCasefile().dueOn().filter(today::isAfter).isPresent();
    }

    public boolean isClaimable() {
        return isMyKind() && task.isUnassigned();
    }

    /** Whether the reader has the task, or as supervisor may take it back from a clerk. */
    public boolean isReleasable() {
        return task != null && !task.isUnassigned() && (task.isWith(caller.subject()) || caller.isIn(Roles.SUPERVISOR));
    }

    /** Whether the reader can decide: a clerk, or a supervisor once it is escalated, in a review that nobody else has. */
    public boolean isDecidable() {
        return isReviewFree() && !getCasefile().isSuspended() && getDraft() == null;
    }

    /** Whether the reader can stop the review clock or move the due day: whoever could decide if it did not stand still. */
    public boolean isClockMine() {
        return isReviewFree();
    }

    private boolean isReviewFree() {
        return isFree(Roles.CLERK) && getCasefile().status() == CaseStatus.IN_REVIEW;
    }

    /** Whether the reader can approve: a supervisor who did not draft it, in an approval that nobody else has. */
    public boolean isApprovable() {
        Decision draft = getDraft();
        return isFree(Roles.SUPERVISOR) && draft != null && !draft.draftedBy().equals(caller.subject());
    }

    /** Whether nothing is left here for one who decides on cases; auditors only read them. */
    public boolean isDone() {
        return !isMyKind() && isDecider();
    }

    /** Whether the registration is with an office of the reader: a body that moved may have another one than when it began. */
    private boolean isHolder() {
        return isDecider() && getHistory() != null && getHistory().inForce().isPresent();
    }

    private boolean isDecider() {
        return caller.isIn(Roles.CLERK) || caller.isIn(Roles.SUPERVISOR);
    }

    private boolean isFree(String role) {
        return isMyKind()
                && task.candidateRole().equals(role)
                && (task.isUnassigned() || task.isWith(caller.subject()));
    }

    private boolean isMyKind() {
        return task != null && task.isDoneBy(caller::isIn);
    }

    /** What the body wrote, for which campaign, and how it is sorted. */
    record Answers(Application application, Campaign campaign, CategoryResult category) {}

    /** The registration it is about, and what it changes of it; {@code null} where there is none. */
    record Registered(RegistrationHistory history, Change change) {}
}
