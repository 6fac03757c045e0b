package dev.madoguchi.server;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for something to become true, and no longer than that. */
public final class Waiting {

    private static final long PAUSE = Duration.ofMillis(100).toNanos();

    private Waiting() {}

    /** Returns as soon as the condition holds; fails when it does not in time. */
    public static void until(String what, Duration timeout, BooleanSupplier condition) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("After " + timeout.toSeconds() + " seconds it was still not so that " + what);
            }
            LockSupport.parkNanos(PAUSE);
        }
    }
}
