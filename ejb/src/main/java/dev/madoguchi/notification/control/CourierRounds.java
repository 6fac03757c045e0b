package dev.madoguchi.notification.control;

import dev.madoguchi.notification.entity.MailPosted;
import jakarta.ejb.EJBException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends the courier off as soon as a transaction that posted mails has committed; many mails at once, one round. */
@ApplicationScoped
public class CourierRounds {

    private final AtomicBoolean called = new AtomicBoolean();

    @Inject
    private CourierSchedule schedule;

    void call(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailPosted posted) {
        if (called.compareAndSet(false, true)) {
            try {
                schedule.deliverSoon(called);
            } catch (EJBException busy) {
                called.set(false);
            }
        }
    }
}
