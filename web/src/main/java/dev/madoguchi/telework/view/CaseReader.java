package dev.madoguchi.telework.view;

import dev.madoguchi.casefile.boundary.Casefiles;
import dev.madoguchi.casefile.boundary.WorkItems;
import dev.madoguchi.casefile.entity.WorkItem;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.telework.boundary.Applications;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.Changes;
import dev.madoguchi.telework.boundary.Registrations;
import dev.madoguchi.telework.boundary.SimilarApplications;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Finding;
import dev.madoguchi.telework.entity.SimilarApplication;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads all that belongs on the page of one registration. */
@RequestScoped
public class CaseReader {

    private static final Set<Finding> DUPLICATES = EnumSet.of(Finding.DUPLICATE_NUMBER, Finding.DUPLICATE_NAME);

    @Inject
    private Casefiles casefiles;

    @Inject
    private Applications applications;

    @Inject
    private Registrations registrations;

    @Inject
    private Changes changes;

    @Inject
    private SimilarApplications similarApplications;

    @Inject
    private Campaigns campaigns;

    @Inject
    private WorkItems workItems;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    /** The registration as it is now. */
    public ReviewedCase read(UUID caseId) {
        Application application = applications.find(caseId);
        ReviewedCase.Answers answers = new ReviewedCase.Answers(
                application,
                campaigns.find(application.campaign()),
                applications.readiness(caseId).category());
        ReviewedCase.Registered registered = new ReviewedCase.Registered(
                registrations.of(caseId).orElse(null), changes.of(caseId).orElse(null));
        return new ReviewedCase(
                casefiles.overview(caseId), answers, registered, similar(application), tasks(caseId), caller, clock);
    }

    private List<SimilarApplication> similar(Application application) {
        return application.findings().stream().anyMatch(DUPLICATES::contains)
                ? similarApplications.to(application.caseId())
                : List.of();
    }

    /** Auditors read, and have no tasks. */
    private List<WorkItem> tasks(UUID caseId) {
        return caller.isIn(Roles.CLERK) || caller.isIn(Roles.SUPERVISOR) ? workItems.of(caseId) : List.of();
    }
}
