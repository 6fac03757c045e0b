package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.control.BusinessCalendar;
import dev.madoguchi.casefile.control.CaseLife;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.control.ContactDesk;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.casefile.entity.ContactCorrected;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.telework.entity.AlreadyRegistered;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.ApplicationIncomplete;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.ChangeTooLate;
import dev.madoguchi.telework.entity.NothingChanged;
import dev.madoguchi.telework.entity.OrganisationSection;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.Readiness;
import dev.madoguchi.telework.entity.RegistrationWindowClosed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;

/** Starting and handing in: the rules that reach beyond one application. */
@ApplicationScoped
public class ApplicationDesk {

    /** The service's name in cases, rules and inboxes. */
    public static final String SERVICE = "telework";

    private static final String REFERENCE_PREFIX = "TW";
    private static final int REVIEW_BUSINESS_DAYS = 5;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private ApplicationChecks checks;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private ApplicationTraits traits;

    @Inject
    private ContactDesk contacts;

    @Inject
    private ChangeDesk changes;

    @Inject
    private CaseLife life;

    @Inject
    private BusinessCalendar calendar;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    /** The body's draft for the campaign: the one begun earlier, or a new one that starts with what the body said last time. */
    public UUID start(Campaign campaign, Organisation body, String by) {
        requireOpen(campaign);
        requireNotRegistered(campaign, body.id());
        return applications
                .draft(campaign.id(), body.id())
                .map(Casefile::id)
                .orElseGet(() -> begin(campaign, body, by));
    }

    private UUID begin(Campaign campaign, Organisation body, String by) {
        Casefile casefile = life.start(SERVICE, body.id(), body.name());
        Application application = new Application(casefile.id(), campaign.id(), body.id(), clock.now(), by);
        applications
                .newest(body.id())
                .ifPresentOrElse(
                        earlier -> application.startFrom(earlier),
                        () -> application.save(OrganisationSection.of(body), clock.now(), by));
        applications.add(application);
        tellContact(casefile, application);
        return casefile.id();
    }

    /** From now on mails about the case go to whom the application names. */
    public void tellContact(Casefile casefile, Application application) {
        contacts.reach(
                casefile, application.contact().getName(), application.contact().getEmail());
    }

    /** The registration follows where the applicant corrected the address although the office has the case. */
    void corrected(@Observes ContactCorrected fact) {
        if (SERVICE.equals(fact.service())) {
            Application application = applications.require(fact.caseId());
            String address = casefiles.require(fact.caseId()).contactEmail().orElseThrow();
            application.save(application.contact().at(address), clock.now(), caller.name());
        }
    }

    /**
     * Hands the application in.
     *
     * @throws ApplicationIncomplete if something is missing
     * @throws RegistrationWindowClosed if the campaign takes none today
     * @throws AlreadyRegistered if the body has a live one
     * @throws NothingChanged if it is a change that changes nothing
     * @throws ChangeTooLate if it changes what can no longer be changed
     */
    public void submit(Casefile casefile, Application application, Campaign campaign) {
        if (application.changedCase().isPresent()) {
            changes.requireAdmissible(application, campaign);
        } else {
            requireOpen(campaign);
            requireNotRegistered(campaign, application.organisationId());
        }
        sort(casefile, application, campaign);
        life.submit(
                casefile,
                REFERENCE_PREFIX,
                application.organisation().getPrefecture().code(),
                calendar.plusBusinessDays(clock.today(), REVIEW_BUSINESS_DAYS));
    }

    /**
     * Sorts a complete application into its category, and names its case after the body as the application says.
     *
     * @throws ApplicationIncomplete if something is missing
     */
    void sort(Casefile casefile, Application application, Campaign campaign) {
        Readiness readiness = checks.readiness(application, campaign);
        if (!readiness.isReady()) {
            throw new ApplicationIncomplete(readiness.problems().size());
        }
        ParticipationCategory category = readiness.category().category().orElseThrow();
        application.sortInto(
                category, readiness.category().supporting(), campaign.categoryTableVersionOn(clock.today()));
        casefile.rename(application.organisation().getName());
        traits.remember(application);
    }

    private void requireOpen(Campaign campaign) {
        if (!campaign.isOpenOn(clock.today())) {
            throw new RegistrationWindowClosed(campaign.opensOn(), campaign.closesOn());
        }
    }

    private void requireNotRegistered(Campaign campaign, UUID organisation) {
        applications.live(campaign.id(), organisation).ifPresent(live -> {
            throw new AlreadyRegistered(live.reference().orElseThrow());
        });
    }
}
