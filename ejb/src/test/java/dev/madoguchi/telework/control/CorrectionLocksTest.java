package dev.madoguchi.telework.control;

import static dev.madoguchi.telework.entity.SampleCampaigns.DAYS_2018;
import static dev.madoguchi.telework.entity.SampleCompanies.KAIGAN;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.madoguchi.casefile.control.CorrectionRepository;
import dev.madoguchi.casefile.entity.CaseStepNotAllowed;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.CorrectionRound;
import dev.madoguchi.casefile.entity.RemarkPlace;
import dev.madoguchi.casefile.entity.SampleCases;
import dev.madoguchi.language.control.Texts;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.FieldLocked;
import dev.madoguchi.telework.entity.OrganisationSection;
import dev.madoguchi.telework.entity.Readiness;
import dev.madoguchi.telework.entity.SectionName;
import dev.madoguchi.telework.entity.SectionProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a correction only what the office remarked on can be changed. */
class CorrectionLocksTest {

    private final CorrectionLocks locks = new CorrectionLocks();
    private final Application application = KAIGAN.application();
    private final Casefile waiting = SampleCases.waitingForApplicant();
    private final List<SectionProblem> problems = new ArrayList<>();
    private CorrectionRound round;

    @BeforeEach
    void standIn() {
        locks.corrections = new CorrectionRepository() {
            @Override
            public Optional<CorrectionRound> asked(UUID caseId) {
                return Optional.ofNullable(round);
            }
        };
        locks.applications = new ApplicationRepository() {
            @Override
            public Application require(UUID caseId) {
                return application;
            }
        };
        locks.campaigns = new CampaignRepository() {
            @Override
            public Campaign require(UUID id) {
                return DAYS_2018;
            }
        };
        locks.checks = new ApplicationChecks() {
            @Override
            public Readiness readiness(Application some, Campaign campaign) {
                return new Readiness(problems, Set.of(), null);
            }
        };
    }

    @Test
    void aFieldWithARemarkCanBeChanged() {
        remarkOn("organisation.city");
        OrganisationSection typed = application.organisation().normalised();
        typed.setCity("横浜市西区");

        assertDoesNotThrow(() -> locks.requireOpen(waiting, application, typed));
    }

    @Test
    void aFieldWithoutARemarkCanNot() {
        remarkOn("organisation.city");
        OrganisationSection typed = application.organisation().normalised();
        typed.setName("別の名称");

        FieldLocked refused = assertThrows(FieldLocked.class, () -> locks.requireOpen(waiting, application, typed));
        assertThat(refused.field(), is(Optional.of("name")));
    }

    @Test
    void everyFieldOfADraftCanBeChanged() {
        OrganisationSection typed = new OrganisationSection();

        assertDoesNotThrow(() -> locks.requireOpen(SampleCases.draft(), application, typed));
    }

    @Test
    void fieldsThatOneAnswerDecidesOpenTogether() {
        remarkOn("survey.willing");

        assertThat(
                locks.open(waiting.id()),
                containsInAnyOrder("survey.willing", "survey.email", "survey.baselineCommuters"));
    }

    @Test
    void whatTheCorrectionMadeWrongCanBeMended() {
        remarkOn("organisation.staffTotal");
        problems.add(new SectionProblem(SectionName.PLAN, "days", "validation.HeadcountAboveStaff", Map.of()));

        assertThat(locks.open(waiting.id()), containsInAnyOrder("organisation.staffTotal", "plan.days"));
    }

    @Test
    void nothingIsOpenWhereNothingIsAsked() {
        assertThat(locks.open(waiting.id()), empty());
    }

    @Test
    void whatTheOfficeHasIsNotWritten() {
        assertThrows(CaseStepNotAllowed.class, () -> locks.requireWithApplicant(SampleCases.inReview()));
        assertThrows(CaseStepNotAllowed.class, () -> locks.requireWithApplicant(SampleCases.lapsed()));
        assertDoesNotThrow(() -> locks.requireWithApplicant(waiting));
    }

    @Test
    void everyFieldHasAName() {
        Texts texts = new Texts();
        texts.discover();
        List<String> nameless = SectionFields.of(application).keySet().stream()
                .map(field -> "telework_" + field.replace(".", ".field."))
                .filter(key -> !texts.has(key))
                .toList();

        assertThat(nameless, empty());
    }

    private void remarkOn(String field) {
        round = new CorrectionRound(waiting.id(), 1, SampleCases.SATO);
        round.write(new RemarkPlace(field, 0, ""), "ご確認ください。", SampleCases.SATO);
    }
}
