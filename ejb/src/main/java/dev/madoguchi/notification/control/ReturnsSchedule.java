package dev.madoguchi.notification.control;

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

/** Looks every minute, on every node, for mails that came back; where no mailbox is set nothing happens. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReturnsSchedule {

    private final AtomicBoolean underWay = new AtomicBoolean();

    @Inject
    private ReturnsBox box;

    @Schedule(hour = "*", minute = "*", second = "30", persistent = false)
    void round() {
        if (box.isSet() && underWay.compareAndSet(false, true)) {
            try {
                box.read();
            } finally {
                underWay.set(false);
            }
        }
    }
}
