package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.entity.CaseLapsed;
import dev.madoguchi.casefile.entity.CaseSubmitted;
import dev.madoguchi.casefile.entity.CaseWithdrawn;
import dev.madoguchi.casefile.entity.CorrectionReturned;
import dev.madoguchi.casefile.entity.DraftLapsed;
import dev.madoguchi.telework.entity.PlanFile;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Where the files wait that somebody brought; none outlives the draft or the correction it was brought for. */
@ApplicationScoped
public class PlanFileRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** The file that waits for a case. */
    public Optional<PlanFile> find(UUID caseId) {
        return Optional.ofNullable(entities.find(PlanFile.class, caseId));
    }

    public void add(PlanFile file) {
        entities.persist(file);
    }

    /** Puts away what waits for a case, if anything does. */
    public void remove(UUID caseId) {
        find(caseId).ifPresent(entities::remove);
    }

    void submitted(@Observes CaseSubmitted fact) {
        remove(fact.caseId());
    }

    void lapsed(@Observes DraftLapsed fact) {
        remove(fact.caseId());
    }

    void returned(@Observes CorrectionReturned fact) {
        remove(fact.caseId());
    }

    void lapsed(@Observes CaseLapsed fact) {
        remove(fact.caseId());
    }

    void withdrawn(@Observes CaseWithdrawn fact) {
        remove(fact.caseId());
    }
}
