package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.ApplicantActed;
import dev.madoguchi.casefile.entity.CaseMovedOn;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.StepTaken;
import dev.madoguchi.casefile.entity.TimelineEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Refuses what somebody does with a case that another person changed meanwhile, and says who and when. */
@ApplicationScoped
public class CaseWatch {

    @Inject
    Timeline timeline;

    /** Lets a case pass that is in review. */
    public void requireInReview(Casefile casefile) {
        if (casefile.status() != CaseStatus.IN_REVIEW) {
            List<TimelineEntry> history = timeline.of(casefile.id(), true);
            throw history.isEmpty()
                    ? new CaseStepNotAllowed(casefile.status())
                    : new CaseMovedOn(casefile.status(), history.get(history.size() - 1));
        }
    }

    /**
     * Lets a person pass who has seen everything that the applicant did.
     *
     * @param heard how many steps of the applicant the person saw in the history
     */
    public void requireHeard(Casefile casefile, long heard) {
        List<TimelineEntry> steps = timeline.of(casefile.id(), true).stream()
                .filter(TimelineEntry::isOfApplicant)
                .toList();
        if (steps.size() > heard) {
            throw new ApplicantActed(steps.get(steps.size() - 1));
        }
    }

    /** Says who took the latest of these steps, where anybody did. */
    void refuseTaken(UUID caseId, Set<String> steps) {
        timeline.of(caseId, true).stream()
                .filter(entry -> steps.contains(entry.event()))
                .reduce((earlier, later) -> later)
                .ifPresent(latest -> {
                    throw new StepTaken(latest);
                });
    }
}
