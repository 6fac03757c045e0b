package dev.madoguchi.disclosure.control;

import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Duration;

/** The parts of the ledger, one for each month. */
@ApplicationScoped
public class LedgerMonths {

    private static final int AHEAD = 3;
    private static final Duration CALLS_KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private JapanClock clock;

    /** Adds this month and those to come; what is there stays as it is. */
    @Transactional
    public void add() {
        for (int month = 0; month <= AHEAD; month++) {
            entities.createNativeQuery("select cast(add_disclosure_month(?1) as text)")
                    .setParameter(1, Date.valueOf(clock.today().plusMonths(month)))
                    .getSingleResult();
        }
    }

    /** A servicer asks again within minutes; after a month nobody does. */
    @Transactional
    public void forgetOldCalls() {
        entities.createNativeQuery("delete from disclosure_call where at < ?1")
                .setParameter(1, Timestamp.from(clock.now().minus(CALLS_KEPT)))
                .executeUpdate();
    }
}
