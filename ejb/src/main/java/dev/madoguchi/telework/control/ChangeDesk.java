package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.control.CaseLife;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.casefile.entity.Casefile;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.telework.entity.Application;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.Change;
import dev.madoguchi.telework.entity.ChangeTooLate;
import dev.madoguchi.telework.entity.ChangeWindow;
import dev.madoguchi.telework.entity.Difference;
import dev.madoguchi.telework.entity.Differences;
import dev.madoguchi.telework.entity.NothingChanged;
import dev.madoguchi.telework.entity.Registration;
import dev.madoguchi.telework.entity.RegistrationChanged;
import dev.madoguchi.telework.entity.RegistrationStepNotAllowed;
import dev.madoguchi.telework.entity.SectionName;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Changes of accepted registrations: a new case that begins with the answers in force, and what it may change until when. */
@ApplicationScoped
public class ChangeDesk {

    @Inject
    private ApplicationRepository applications;

    @Inject
    private RegistrationRepository registrations;

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CaseLife life;

    @Inject
    private JapanClock clock;

    /**
     * The change of the registration: the one that is begun or under way, or a new one.
     *
     * @throws RegistrationStepNotAllowed if the body has left
     */
    public UUID start(UUID id, String by) {
        Registration registration = requireInForce(id);
        return applications
                .openChange(registration.id())
                .map(Casefile::id)
                .orElseGet(() -> begin(registration.acceptedCase(), by));
    }

    private UUID begin(UUID inForce, String by) {
        Casefile accepted = casefiles.require(inForce);
        Casefile casefile = life.startChange(accepted);
        Application present = applications.require(inForce);
        Application change =
                new Application(casefile.id(), present.campaign(), present.organisationId(), clock.now(), by);
        change.startChange(present);
        applications.add(change);
        reach(casefile, accepted);
        return casefile.id();
    }

    /** What the change is about. */
    public Change of(Application application, UUID changed) {
        return new Change(
                registrations.about(application.caseId()).orElseThrow(),
                casefiles.require(changed),
                differences(application, changed),
                window(campaigns.require(application.campaign())));
    }

    /**
     * Lets a section of a change be saved that can be changed today, or says what is in force anyway.
     *
     * @throws ChangeTooLate if it is of a change and can no longer be changed
     */
    public void requireInTime(Application application, Campaign campaign, SectionName section) {
        application.changedCase().ifPresent(changed -> differences(application, changed).stream()
                .filter(difference -> difference.section() == section)
                .forEach(difference -> requireInTime(difference, window(campaign))));
    }

    /**
     * Lets a change be handed in that changes something, all of which can be changed today.
     *
     * @throws RegistrationStepNotAllowed if the body has left
     * @throws NothingChanged if it says what is in force anyway
     * @throws ChangeTooLate if it changes what can no longer be changed
     */
    public void requireAdmissible(Application change, Campaign campaign) {
        requireInForce(change.registration().orElseThrow());
        List<Difference> differences = differences(change, change.changedCase().orElseThrow());
        if (differences.isEmpty()) {
            throw new NothingChanged();
        }
        differences.forEach(difference -> requireInTime(difference, window(campaign)));
    }

    /** Mails about earlier cases of the registration go to the contact that is in force now. */
    void reachAnew(@Observes RegistrationChanged fact) {
        Casefile inForce = casefiles.require(fact.caseId());
        applications.about(fact.registrationId()).forEach(earlier -> reach(earlier, inForce));
    }

    private static void reach(Casefile casefile, Casefile like) {
        casefile.reach(like.contactName().orElse(null), like.contactEmail().orElse(null));
    }

    private List<Difference> differences(Application change, UUID changed) {
        return Differences.between(applications.require(changed), change);
    }

    private ChangeWindow window(Campaign campaign) {
        return new ChangeWindow(campaign, clock.today());
    }

    private Registration requireInForce(UUID id) {
        Registration registration = registrations.requireForChange(id);
        if (!registration.isInForce()) {
            throw new RegistrationStepNotAllowed(registration.state());
        }
        return registration;
    }

    private static void requireInTime(Difference difference, ChangeWindow window) {
        if (!window.takes(difference.section())) {
            throw new ChangeTooLate(
                    difference.section(), window.lastDayOf(difference.section()).orElseThrow());
        }
    }
}
