package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Author;
import dev.madoguchi.casefile.entity.CaseFact;
import dev.madoguchi.casefile.entity.TimelineEntry;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.JapanClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;

/** Keeps the history of every case: one line per fact that is told, written in the fact's own transaction. */
@ApplicationScoped
public class Timeline {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CaseAccess access;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    /** Before anything that the fact brings about, so that the history reads in the order in which things happened. */
    void record(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) CaseFact fact) {
        if (fact.toldInTimeline()) {
            Author author = new Author(caller.subject(), caller.name(), clock.now());
            entities.persist(new TimelineEntry(fact, access.side(casefiles.require(fact.caseId())), author));
        }
    }

    /** The history of a case, oldest first; without the office's internal lines unless asked for. */
    public List<TimelineEntry> of(UUID caseId, boolean withInternal) {
        return entities.createQuery(
                        "select t from TimelineEntry t where t.caseId = :caseId and (t.internal = false or :internal = true)"
                                + " order by t.at",
                        TimelineEntry.class)
                .setParameter("caseId", caseId)
                .setParameter("internal", withInternal)
                .getResultList();
    }
}
