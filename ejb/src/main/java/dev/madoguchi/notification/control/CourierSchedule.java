package dev.madoguchi.notification.control;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The courier's rounds: one for mails just posted, and a regular one for those that wait for another attempt and those of a
 * node that died. It runs on every node: the queue sees to it that each mail goes out from one.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CourierSchedule {

    private final AtomicBoolean underWay = new AtomicBoolean();

    @Inject
    private Courier courier;

    /**
     * A round besides the regular ones, in a thread of its own.
     *
     * @param called what to take back as the round begins: a mail posted from then on needs another one
     */
    @Asynchronous
    public void deliverSoon(AtomicBoolean called) {
        called.set(false);
        courier.deliver();
    }

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    void round() {
        if (underWay.compareAndSet(false, true)) {
            try {
                courier.deliver();
            } finally {
                underWay.set(false);
            }
        }
    }
}
