package dev.madoguchi.kernel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The one clock: instants as they are stored, and the calendar date as it is in Japan, whatever zone the server runs in.
 */
@ApplicationScoped
public class JapanClock {

    /** The zone in which every business date is reckoned. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");

    private final Clock clock;

    /** The time of the system. */
    public JapanClock() {
        this(Clock.systemUTC());
    }

    /** The time of the given clock. */
    public JapanClock(Clock clock) {
        this.clock = clock;
    }

    /** This instant, in the database's precision, so that what is read back equals what was written. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Today's date in Japan. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
