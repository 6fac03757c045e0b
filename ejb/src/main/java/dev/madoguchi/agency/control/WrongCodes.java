package dev.madoguchi.agency.control;

import dev.madoguchi.agency.entity.ClaimCodeRefused;
import dev.madoguchi.agency.entity.CodesTooManyWrong;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;

/** Counts the wrong codes of an account, so that nobody finds one by trying. */
@ApplicationScoped
public class WrongCodes {

    private static final Duration COUNTED = Duration.ofHours(1);

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /**
     * The account may try a code; its tries come one after the other.
     *
     * @throws CodesTooManyWrong if it may not for now
     */
    void requireFew(String subject) {
        query("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 210))", subject)
                .getResultList();
        Number wrong = (Number)
                query("select count(*) from agency_wrong_code where subject = ?1 and entered_at > ?2", subject, since())
                        .getSingleResult();
        if (wrong.intValue() >= CodesTooManyWrong.MOST) {
            throw new CodesTooManyWrong();
        }
    }

    /** The code opened nothing. What is too old to count is forgotten. */
    void add(String subject) {
        query("delete from agency_wrong_code where subject = ?1 and entered_at <= ?2", subject, since())
                .executeUpdate();
        query("insert into agency_wrong_code (subject, entered_at) values (?1, ?2)", subject, at(clock.now()))
                .executeUpdate();
        facts.fire(new ClaimCodeRefused(subject));
    }

    private Timestamp since() {
        return at(clock.now().minus(COUNTED));
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
    }

    private Query query(String sql, Object... arguments) {
        Query query = entities.createNativeQuery(sql);
        for (int index = 0; index < arguments.length; index++) {
            query.setParameter(index + 1, arguments[index]);
        }
        return query;
    }
}
