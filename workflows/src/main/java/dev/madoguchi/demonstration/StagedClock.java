package dev.madoguchi.demonstration;

import dev.madoguchi.kernel.JapanClock;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/**
 * The clock of the demonstration: the real time, except on a thread for which an instant is staged. There it ticks with every look at
 * it, so that what follows from something comes after it.
 */
@DemonstrationOnly
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class StagedClock extends JapanClock {

    private static final Duration TICK = Duration.ofMillis(1);
    private static final ThreadLocal<Instant> STAGED = new ThreadLocal<>();

    /** The real time until an instant is staged. */
    public StagedClock() {
        super(new StageTime());
    }

    void stage(Instant instant) {
        STAGED.set(instant);
    }

    void unstage() {
        STAGED.remove();
    }

    /** Asks the thread first, the system otherwise. */
    private static final class StageTime extends Clock {

        @Override
        public ZoneId getZone() {
            return ZONE;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            Instant staged = STAGED.get();
            if (staged == null) {
                return InstantSource.system().instant();
            }
            STAGED.set(staged.plus(TICK));
            return staged;
        }
    }
}
