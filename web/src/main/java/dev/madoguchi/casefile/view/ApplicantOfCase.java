package dev.madoguchi.casefile.view;

import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.casefile.entity.Applicant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The body behind the case of the page. */
@Named
@RequestScoped
public class ApplicantOfCase {

    @Inject
    private Casefiles casefiles;

    @Inject
    private CaseInAddress caseInAddress;

    private Applicant applicant;

    /** Who applies. */
    public Applicant getBody() {
        if (applicant == null) {
            applicant = casefiles.applicant(caseInAddress.id());
        }
        return applicant;
    }
}
