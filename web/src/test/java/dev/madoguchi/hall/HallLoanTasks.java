package dev.madoguchi.hall;

import dev.madoguchi.casefile.control.CaseLife;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.DecisionRepository;
import dev.madoguchi.casefile.entity.CaseStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** What the model of the loan asks and orders. */
@Named
@ApplicationScoped
public class HallLoanTasks {

    @Inject
    private CaseLife life;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private DecisionRepository decisions;

    public void openReview(String caseId) {
        life.startReview(UUID.fromString(caseId));
    }

    public boolean awaitsCorrection(String caseId) {
        return casefiles.require(UUID.fromString(caseId)).status() == CaseStatus.WAITING_FOR_APPLICANT;
    }

    public boolean awaitsApproval(String caseId) {
        return decisions.drafted(UUID.fromString(caseId)).isPresent();
    }
}
