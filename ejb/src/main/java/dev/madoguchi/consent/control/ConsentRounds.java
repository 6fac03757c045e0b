package dev.madoguchi.consent.control;

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
import java.util.function.BooleanSupplier;

/**
 * Looks, on every node, for consents that something concerns which happened to many at once: a recipient was stopped, a notice was revised.
 * What is given to whom never waits for a round: that is asked at the moment of disclosure.
 */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ConsentRounds {

    private final AtomicBoolean underWay = new AtomicBoolean();

    @Inject
    private ConsentCampaigns campaigns;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void round() {
        if (underWay.compareAndSet(false, true)) {
            try {
                untilNoneIsLeft(campaigns::haltSome);
                untilNoneIsLeft(campaigns::askSomeAgain);
            } finally {
                underWay.set(false);
            }
        }
    }

    private static void untilNoneIsLeft(BooleanSupplier some) {
        boolean more = true;
        while (more) {
            more = some.getAsBoolean();
        }
    }
}
