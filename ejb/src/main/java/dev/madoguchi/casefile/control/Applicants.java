package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.Applicant;
import dev.madoguchi.casefile.entity.CaseDecided;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.organisation.control.OrganisationRepository;
import dev.madoguchi.organisation.control.Standing;
import dev.madoguchi.organisation.entity.Confirmation;
import dev.madoguchi.organisation.entity.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** The bodies behind the cases. An office that accepts something of a body has made sure that it is what it says. */
@ApplicationScoped
public class Applicants {

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private Standing standing;

    /** Whose case it is. */
    public Applicant of(Casefile casefile) {
        Organisation body = organisations.require(casefile.organisation());
        return new Applicant(body.name(), body.kind(), body.isProvisional());
    }

    void decided(@Observes CaseDecided fact) {
        if (fact.verdict() != Verdict.REFUSED) {
            standing.confirm(casefiles.require(fact.caseId()).organisation(), Confirmation.ACCEPTANCE);
        }
    }
}
