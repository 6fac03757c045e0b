package dev.madoguchi.telework.control;

import dev.madoguchi.casefile.control.CaseLife;
import dev.madoguchi.casefile.control.CasefileRepository;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.telework.entity.Registration;
import dev.madoguchi.telework.entity.RegistrationClosed;
import dev.madoguchi.telework.entity.RegistrationReinstated;
import dev.madoguchi.telework.entity.RegistrationSuspended;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** What becomes of a registration that is in force: the body leaves, the office takes it off the list and puts it back. */
@ApplicationScoped
public class RegistrationDesk {

    @Inject
    private RegistrationRepository registrations;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private CasefileRepository casefiles;

    @Inject
    private CaseLife life;

    @Inject
    private Event<Fact> facts;

    /**
     * The body leaves; a change that is not decided is taken back with it. Leaving twice changes nothing.
     *
     * @param reason why; may be {@code null}
     */
    public void close(UUID id, String reason) {
        withdrawChange(id);
        Registration registration = registrations.requireForChange(id);
        if (registration.isInForce()) {
            withdrawChange(id); // one that was begun while this waited
            registration.close();
            facts.fire(new RegistrationClosed(registration.acceptedCase(), id, reason));
        }
    }

    private void withdrawChange(UUID id) {
        applications
                .openChange(id)
                .map(change -> casefiles.requireForChange(change.id()))
                .filter(change -> !change.status().isFinal())
                .ifPresent(change -> life.withdraw(change, null));
    }

    /** The office takes it off the public list. */
    public void suspend(UUID id, String reason) {
        Registration registration = registrations.requireForChange(id);
        registration.suspend();
        facts.fire(new RegistrationSuspended(registration.acceptedCase(), id, reason));
    }

    /** The office puts it on the public list again. */
    public void reinstate(UUID id) {
        Registration registration = registrations.requireForChange(id);
        registration.reinstate();
        facts.fire(new RegistrationReinstated(registration.acceptedCase(), id));
    }
}
