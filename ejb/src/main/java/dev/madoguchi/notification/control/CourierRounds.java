package dev.madoguchi.notification.control;

import dev.madoguchi.notification.entity.MailPosted;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;

/** Sends the courier off as soon as a transaction that posted mails has committed; many mails at once, one round. */
@ApplicationScoped
public class CourierRounds {

    private final AtomicBoolean called = new AtomicBoolean();

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private Courier courier;

    void call(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailPosted posted) {
        if (called.compareAndSet(false, true)) {
            try {
                executor.execute(this::round);
            } catch (RejectedExecutionException busy) {
                called.set(false);
            }
        }
    }

    private void round() {
        called.set(false);
        courier.deliver();
    }
}
