package dev.madoguchi.audit.control;

import dev.madoguchi.audit.entity.Actor;
import dev.madoguchi.audit.entity.AuditEntry;
import dev.madoguchi.audit.entity.AuditedThing;
import dev.madoguchi.casefile.entity.CaseFact;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
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

/**
 * Appends an entry for every fact, in the fact's transaction and before anybody else hears of it, so that the trail keeps
 * the order in which things happened even when one fact leads to the next.
 */
@ApplicationScoped
public class AuditTrail {

    private static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE;

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    void append(@Observes @Priority(FIRST) Fact fact) {
        Actor actor = new Actor(
                caller.subject(),
                List.copyOf(caller.roles()),
                caller.organisation().orElse(null));
        UUID caseId = fact instanceof CaseFact ofCase ? ofCase.caseId() : null;
        AuditedThing about =
                new AuditedThing(caseId, Subject.of(fact, caseId), Subject.body(fact), Subject.person(fact));
        entities.persist(new AuditEntry(clock.now(), actor, fact.getClass().getSimpleName(), about));
    }
}
