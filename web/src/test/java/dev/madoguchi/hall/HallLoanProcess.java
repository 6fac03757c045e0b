package dev.madoguchi.hall;

import dev.madoguchi.casefile.entity.CaseDecided;
import dev.madoguchi.casefile.entity.CaseSubmitted;
import dev.madoguchi.casefile.entity.CorrectionAsked;
import dev.madoguchi.casefile.entity.CorrectionReturned;
import dev.madoguchi.casefile.entity.DecisionApproved;
import dev.madoguchi.casefile.entity.DecisionDrafted;
import dev.madoguchi.engine.BusinessProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Moves the loan of a hall as facts about its cases happen. */
@ApplicationScoped
public class HallLoanProcess extends BusinessProcess {

    private static final String REVIEW = "Task_ReviewLoan";
    private static final String APPROVE = "Task_ApproveLoan";

    @Inject
    private HallLoanTasks tasks;

    /** The process of loans. */
    public HallLoanProcess() {
        super(HallLoanProcess.class);
    }

    void on(@Observes CaseSubmitted fact) {
        if (HallLoans.SERVICE.equals(fact.service())) {
            start(fact.caseId());
        }
    }

    void on(@Observes CorrectionAsked fact) {
        complete(fact.caseId(), REVIEW);
    }

    void on(@Observes CorrectionReturned fact) {
        if (HallLoans.SERVICE.equals(fact.service())) {
            send(fact.caseId(), "Message_LoanCorrected");
        }
    }

    void on(@Observes DecisionDrafted fact) {
        complete(fact.caseId(), REVIEW);
    }

    void on(@Observes DecisionApproved fact) {
        if (tasks.awaitsApproval(fact.caseId().toString())) {
            complete(fact.caseId(), APPROVE);
        }
    }

    void on(@Observes CaseDecided fact) {
        complete(fact.caseId(), REVIEW, APPROVE);
    }
}
