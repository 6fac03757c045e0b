package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Decision;
import dev.madoguchi.casefile.entity.DecisionRule;
import dev.madoguchi.casefile.entity.Verdict;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where decisions and the rules about their approval are kept. */
@ApplicationScoped
public class DecisionRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    public void add(Decision decision) {
        entities.persist(decision);
    }

    /** All decisions of a case in the order they were drafted, returned ones included. */
    public List<Decision> of(UUID caseId) {
        return entities.createQuery(
                        "select d from Decision d where d.caseId = :caseId order by d.draftedAt", Decision.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** The decision drafted last, whatever became of it. */
    public Optional<Decision> latest(UUID caseId) {
        List<Decision> all = of(caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The draft that waits for approval, if there is one. */
    public Optional<Decision> drafted(UUID caseId) {
        return of(caseId).stream().filter(Decision::isDrafted).findFirst();
    }

    /** How many further persons must approve; one where no rule says otherwise. */
    public int furtherApprovals(String service, Verdict verdict) {
        DecisionRule rule = entities.find(DecisionRule.class, new DecisionRule.Key(service, verdict));
        return rule == null ? 1 : rule.furtherApprovals();
    }
}
