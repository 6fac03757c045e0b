package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.control.CorrectionRepository;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.Remark;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.FieldLocked;
import dev.madoguchi.telework.entity.Section;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * What of an application can be written: all of a draft, and in a correction the fields with a remark, those that a rule ties to
 * them, and those that the correction itself made wrong.
 */
@ApplicationScoped
public class CorrectionLocks {

    /** Fields that one answer decides together. */
    private static final Map<String, Set<String>> TIED = Map.of(
            "organisation.corporateNumber", Set.of("organisation.withoutNumber"),
            "organisation.withoutNumber", Set.of("organisation.corporateNumber"),
            "plan.offPeak", Set.of("plan.offPeakHeadcount"),
            "support.supports", Set.of("support.offers", "support.description"),
            "survey.willing", Set.of("survey.email", "survey.baselineCommuters"));

    @Inject
    CorrectionRepository corrections;

    @Inject
    ApplicationRepository applications;

    @Inject
    CampaignRepository campaigns;

    @Inject
    ApplicationChecks checks;

    /** The fields that can be written in the correction that is asked now; none where none is asked. */
    public Set<String> open(UUID caseId) {
        Set<String> open = new HashSet<>();
        corrections.asked(caseId).ifPresent(round -> {
            for (Remark remark : round.remarks()) {
                open.add(remark.field());
                open.addAll(TIED.getOrDefault(remark.field(), Set.of()));
            }
            Application application = applications.require(caseId);
            checks.readiness(application, campaigns.require(application.campaign()))
                    .problems()
                    .forEach(problem -> open.add(SectionFields.name(problem.section(), problem.field())));
        });
        return open;
    }

    /**
     * Lets an application pass that the applicant has.
     *
     * @throws CaseStepNotAllowed if the office has it, or it ended
     */
    public void requireWithApplicant(Casefile casefile) {
        if (!casefile.isDraft() && casefile.status() != CaseStatus.WAITING_FOR_APPLICANT) {
            throw new CaseStepNotAllowed(casefile.status());
        }
    }

    /**
     * Lets a field pass that the applicant can write now: every one in a draft, in a correction those that {@link #open} names.
     *
     * @param field as remarks name it
     * @throws CaseStepNotAllowed if the office has the case, or it ended
     * @throws FieldLocked if the field is not to be corrected
     */
    public void requireWritable(Casefile casefile, String field) {
        requireWithApplicant(casefile);
        if (!casefile.isDraft() && !open(casefile.id()).contains(field)) {
            throw locked(field);
        }
    }

    /**
     * Lets a section pass in which only such fields are changed as can be written now.
     *
     * @throws FieldLocked if another is changed
     */
    public void requireOpen(Casefile casefile, Application application, Section typed) {
        if (casefile.isDraft()) {
            return;
        }
        Set<String> open = open(casefile.id());
        Map<String, Object> kept = SectionFields.of(application);
        SectionFields.of(typed).forEach((field, answer) -> {
            if (!open.contains(field) && !Objects.equals(answer, kept.get(field))) {
                throw locked(field);
            }
        });
    }

    private static FieldLocked locked(String field) {
        return new FieldLocked(field.substring(field.indexOf('.') + 1));
    }
}
