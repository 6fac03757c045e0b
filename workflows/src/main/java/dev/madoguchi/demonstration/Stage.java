package dev.madoguchi.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.function.Supplier;

/** Lets a player act at an earlier instant, on this thread and no other; never later than now. */
@DemonstrationOnly
@ApplicationScoped
public class Stage {

    @Inject
    private StagedClock clock;

    @Inject
    private StagedCaller caller;

    void act(Player player, Instant at, Runnable deed) {
        answer(player, at, () -> {
            deed.run();
            return null;
        });
    }

    <T> T answer(Player player, Instant at, Supplier<T> deed) {
        Instant now = Instant.now();
        clock.stage(at.isAfter(now) ? now : at);
        caller.stage(player);
        try {
            return deed.get();
        } finally {
            caller.unstage();
            clock.unstage();
        }
    }
}
