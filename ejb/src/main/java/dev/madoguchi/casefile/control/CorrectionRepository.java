package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.CorrectionRound;
import dev.madoguchi.casefile.entity.CorrectionState;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where rounds of corrections are kept. */
@ApplicationScoped
public class CorrectionRepository {

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    public void add(CorrectionRound round) {
        entities.persist(round);
    }

    /** All rounds of a case in their order, drafts included. */
    public List<CorrectionRound> of(UUID caseId) {
        return entities.createQuery(
                        "select distinct r from CorrectionRound r left join fetch r.remarks where r.caseId = :caseId"
                                + " order by r.number",
                        CorrectionRound.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    /** The round begun last, whatever became of it. */
    public Optional<CorrectionRound> latest(UUID caseId) {
        List<CorrectionRound> all = of(caseId);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The remarks that the office gathers now. */
    public Optional<CorrectionRound> draft(UUID caseId) {
        return latest(caseId).filter(round -> round.state() == CorrectionState.DRAFT);
    }

    /** The round that the applicant has now. */
    public Optional<CorrectionRound> asked(UUID caseId) {
        return latest(caseId).filter(round -> round.state() == CorrectionState.ASKED);
    }
}
