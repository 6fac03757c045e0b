package dev.madoguchi.visitor.control;

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

/** Forgets every hour, on every node, what was kept long enough: the database sees to it that each visitor is in one hand only. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RetentionRounds {

    private final AtomicBoolean underWay = new AtomicBoolean();

    @Inject
    private Retention retention;

    @Schedule(hour = "*", minute = "10", persistent = false)
    void forget() {
        if (underWay.compareAndSet(false, true)) {
            try {
                forgetUntilNothingIsOver();
            } finally {
                underWay.set(false);
            }
        }
    }

    private void forgetUntilNothingIsOver() {
        boolean goesOn = true;
        while (goesOn) {
            goesOn = retention.forgetNext();
        }
    }
}
