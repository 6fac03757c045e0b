package dev.madoguchi.casefile.control;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks after documents on every node: the database sees to it that each is in one hand only. */
@Singleton
@Startup
@DependsOn("Migrations")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class DocumentRounds {

    private static final Logger LOG = System.getLogger(DocumentRounds.class.getName());

    private final AtomicBoolean underWay = new AtomicBoolean();

    @Inject
    private Quarantine quarantine;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void scan() {
        if (underWay.compareAndSet(false, true)) {
            try {
                scanUntilNoneWaits();
            } finally {
                underWay.set(false);
            }
        }
    }

    private void scanUntilNoneWaits() {
        boolean goesOn = true;
        while (goesOn) {
            try {
                goesOn = quarantine.examineNext();
            } catch (IOException silent) {
                LOG.log(Level.WARNING, "The virus scanner still does not answer: {0}", silent.toString());
                goesOn = false;
            }
        }
    }

    @Schedule(hour = "3", minute = "30", persistent = false)
    void clear() {
        quarantine.clearUnsent();
    }
}
