package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.control.CaseLife;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.DecisionRepository;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.Verdict;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.control.BodyDesk;
import dev.madoguchi.organisation.control.CorporateRegister;
import dev.madoguchi.organisation.control.OrganisationRepository;
import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.KanaName;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.Novelty;
import dev.madoguchi.telework.entity.OrganisationSection;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.Registration;
import dev.madoguchi.telework.entity.RegistrationChanged;
import dev.madoguchi.telework.entity.RegistrationPublished;
import dev.madoguchi.telework.entity.RiskFacts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The steps of the registration process that nobody does by hand. Called by the process in its own transaction, on behalf of the
 * system: no person is signed in there, so these are no boundary and nothing else may call them. Each may run again after a
 * crash and then changes nothing.
 */
@ApplicationScoped
public class RegistrationSteps {

    @Inject
    private ApplicationRepository applications;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private DecisionRepository decisions;

    @Inject
    private RegistrationRepository registrations;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private BodyDesk bodies;

    @Inject
    private RiskTable risks;

    @Inject
    private CorporateRegister register;

    @Inject
    private RiskTableArchive archive;

    @Inject
    private CaseLife life;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** Looks for what a person has to look at, and keeps it with the application. */
    public void check(UUID caseId) {
        Application application = applications.require(caseId);
        var found = risks.assess(new RiskFacts(
                application.organisation().getCorporateNumber() != null,
                applications.othersWithNumber(application),
                applications.othersWithName(application),
                application
                        .category()
                        .filter(ParticipationCategory.SPECIAL_COOPERATION::equals)
                        .isPresent(),
                application.plan().greatestHeadcount(),
                application.organisation().getStaffTotal(),
                registered(application),
                novelty(application)));
        archive.keep(found.tableVersion(), found.table());
        application.assessed(found.findings(), found.tableVersion());
    }

    private RiskFacts.Registered registered(Application application) {
        String number = application.organisation().getCorporateNumber();
        return number == null
                ? RiskFacts.Registered.NOTHING
                : RiskFacts.Registered.of(
                        register.lookUp(List.of(new CorporateNumber(number))),
                        number,
                        application.organisation().getName());
    }

    private Novelty novelty(Application application) {
        return application
                .changedCase()
                .map(changed -> Novelty.of(applications.require(changed), application))
                .orElse(Novelty.EVERYTHING);
    }

    /** Whether a person has to look at it. */
    public boolean needsReview(UUID caseId) {
        return !applications.require(caseId).findings().isEmpty();
    }

    /** From now on it is in review. */
    public void startReview(UUID caseId) {
        life.startReview(caseId);
    }

    /** Accepts it without a person: the risk table found nothing. */
    public void acceptAutomatically(UUID caseId) {
        String basis = applications.require(caseId).riskTableVersion().orElseThrow();
        life.acceptByRule(caseId, basis);
    }

    /** When the review is overdue: at the end of the due day in Japan. */
    public Instant reviewDueAt(UUID caseId) {
        return casefiles
                .require(caseId)
                .dueOn()
                .orElseThrow()
                .plusDays(1)
                .atStartOfDay(JapanClock.ZONE)
                .toInstant();
    }

    /** The review is overdue: the supervisor sees it. */
    public void escalate(UUID caseId) {
        life.escalate(caseId);
    }

    /** Whether a drafted decision waits for a second person. */
    public boolean awaitsApproval(UUID caseId) {
        return decisions.drafted(caseId).isPresent();
    }

    /** Whether a decision is in force. */
    public boolean isDecided(UUID caseId) {
        return casefiles.require(caseId).verdict().isPresent();
    }

    /** Whether the office sent it back for a correction. */
    public boolean isWithApplicant(UUID caseId) {
        return casefiles.require(caseId).status() == CaseStatus.WAITING_FOR_APPLICANT;
    }

    /** Whether that decision accepts the registration. */
    public boolean isAccepted(UUID caseId) {
        return casefiles
                .require(caseId)
                .verdict()
                .filter(Verdict.ACCEPTED::equals)
                .isPresent();
    }

    /** Brings the registration about, or changes it, and publishes what the body wants public. */
    public void publish(UUID caseId) {
        Application application = applications.require(caseId);
        Campaign campaign = campaigns.require(application.campaign());
        if (application.changedCase().isPresent()) {
            change(application, campaign);
        } else if (application.registration().isEmpty()) {
            Registration registration = new Registration(application, campaign, clock.now());
            registrations.add(registration);
            application.bringsAbout(registration);
            facts.fire(new RegistrationPublished(caseId, registration.id()));
        }
    }

    private void change(Application application, Campaign campaign) {
        Registration registration =
                registrations.requireForChange(application.registration().orElseThrow());
        if (!registration.acceptedCase().equals(application.caseId())) {
            registration.change(application, campaign);
            carryOver(application);
            facts.fire(new RegistrationChanged(application.caseId(), registration.id()));
        }
    }

    /** Another name that was accepted is what the body is called from now on. */
    private void carryOver(Application application) {
        OrganisationSection accepted = application.organisation();
        OrganisationSection before =
                applications.require(application.changedCase().orElseThrow()).organisation();
        if (!accepted.getName().equals(before.getName())
                || !accepted.getNameKana().equals(before.getNameKana())) {
            Organisation body = organisations.requireForChange(application.organisationId());
            bodies.rename(body, accepted.getName(), KanaName.ofBody(accepted.getNameKana()));
        }
    }
}
