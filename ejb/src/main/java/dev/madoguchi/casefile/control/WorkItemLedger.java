package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.CaseEscalated;
import dev.madoguchi.casefile.entity.CaseResumed;
import dev.madoguchi.casefile.entity.CaseSuspended;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.CorrectionState;
import dev.madoguchi.casefile.entity.DecisionState;
import dev.madoguchi.casefile.entity.DueDayExtended;
import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** The rows of the inboxes, opened and closed as the process creates and ends human tasks, in its transaction. */
@ApplicationScoped
public class WorkItemLedger {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private CorrectionRepository rounds;

    @Inject
    private JapanClock clock;

    /**
     * A human task came up. After a draft was given back it is again with the one who drafted, after a correction with the one
     * who asked.
     */
    public void open(UUID caseId, String taskId, WorkItem.Element element) {
        WorkItem item = new WorkItem(taskId, element, casefiles.require(caseId), clock.now());
        if (Roles.CLERK.equals(element.candidateRole())) {
            decisions
                    .latest(caseId)
                    .filter(latest -> latest.state() == DecisionState.RETURNED)
                    .ifPresentOrElse(
                            returned -> item.claim(returned.draftedBy(), returned.draftedByName()),
                            () -> rounds.latest(caseId)
                                    .filter(latest -> latest.state() == CorrectionState.RETURNED)
                                    .ifPresent(round -> item.claim(round.askedBy(), round.askedByName())));
        }
        entities.persist(item);
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

    void escalate(@Observes CaseEscalated fact) {
        of(fact.caseId()).forEach(WorkItem::escalate);
    }
}
