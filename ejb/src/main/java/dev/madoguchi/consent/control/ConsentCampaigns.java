package dev.madoguchi.consent.control;

import dev.madoguchi.consent.entity.Consent;
import dev.madoguchi.consent.entity.ConsentAskedAgain;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Does to many consents, some at a time, what concerns them all; each once, on whichever node. */
@ApplicationScoped
public class ConsentCampaigns {

    private static final int AT_A_TIME = 100;

    @Inject
    private ConsentRepository consents;

    @Inject
    private NoticeRepository notices;

    @Inject
    private ConsentDesk desk;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /**
     * Ends some of the consents whose only recipient was stopped.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean haltSome() {
        List<UUID> some = consents.ofStoppedServicers(AT_A_TIME);
        some.forEach(desk::halt);
        return some.size() == AT_A_TIME;
    }

    /**
     * Asks some of those who agreed to an earlier revision to agree again.
     *
     * @return whether there may be more
     */
    @Transactional
    public boolean askSomeAgain() {
        List<UUID> some = consents.toBeAskedAgain(clock.now(), AT_A_TIME);
        some.forEach(this::askAgain);
        return some.size() == AT_A_TIME;
    }

    private void askAgain(UUID id) {
        Consent consent = consents.requireForChange(id);
        if (consent.isGiven()) {
            notices.inEffect(consent.purpose(), clock.now()).ifPresent(consent::askAgain);
            facts.fire(new ConsentAskedAgain(id));
        }
    }
}
