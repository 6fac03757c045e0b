package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Author;
import dev.madoguchi.casefile.entity.CaseEscalated;
import dev.madoguchi.casefile.entity.CaseResumed;
import dev.madoguchi.casefile.entity.CaseSuspended;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.CorrectionState;
import dev.madoguchi.casefile.entity.DecisionState;
import dev.madoguchi.casefile.entity.DueDayExtended;
import dev.madoguchi.casefile.entity.EscalationEnded;
import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The rows of the inboxes, opened and closed as the process creates and ends human tasks, in its transaction. */
@ApplicationScoped
public class WorkItemLedger {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    DecisionRepository decisions;

    @Inject
    CorrectionRepository rounds;

    @Inject
    private JapanClock clock;

    /**
     * A human task came up. After a draft was given back it is again with the one who drafted, after a correction with the one
     * who asked; whichever was last.
     */
    public void open(UUID caseId, String taskId, WorkItem.Element element) {
        WorkItem item = new WorkItem(taskId, element, casefiles.require(caseId), clock.now());
        if (Roles.CLERK.equals(element.candidateRole())) {
            backTo(caseId).ifPresent(clerk -> item.claim(clerk.subject(), clerk.name()));
        }
        entities.persist(item);
    }

    /** To whom a review comes back, who drafted or asked last; nobody where it is the first. */
    Optional<Author> backTo(UUID caseId) {
        Optional<Author> drafter = decisions
                .latest(caseId)
                .filter(latest -> latest.state() == DecisionState.RETURNED)
                .map(draft -> new Author(draft.draftedBy(), draft.draftedByName(), draft.draftedAt()));
        Optional<Author> asker = rounds.latest(caseId)
                .filter(latest -> latest.state() == CorrectionState.RETURNED)
                .map(round -> new Author(
                        round.askedBy(), round.askedByName(), round.askedAt().orElseThrow()));
        return Stream.of(drafter, asker).flatMap(Optional::stream).max(Comparator.comparing(Author::at));
    }

    /** The human task is done or was cancelled. */
    public void close(String taskId) {
        WorkItem item = entities.find(WorkItem.class, taskId);
        if (item != null) {
            entities.remove(item);
        }
    }

    /** The open work items of a case. */
    public List<WorkItem> of(UUID caseId) {
        return entities.createQuery("select w from WorkItem w where w.caseId = :caseId", WorkItem.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    void suspended(@Observes CaseSuspended fact) {
        follow(fact.caseId());
    }

    void resumed(@Observes CaseResumed fact) {
        follow(fact.caseId());
    }

    void extended(@Observes DueDayExtended fact) {
        follow(fact.caseId());
    }

    private void follow(UUID caseId) {
        Casefile casefile = casefiles.require(caseId);
        of(caseId).forEach(item -> item.follow(casefile));
    }

    void calm(@Observes EscalationEnded fact) {
        follow(fact.caseId());
    }

    void escalate(@Observes CaseEscalated fact) {
        of(fact.caseId()).forEach(WorkItem::escalate);
    }
}
