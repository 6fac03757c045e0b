package dev.madoguchi.faults;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** What the people of a fault run do and what they were told; shared by their threads. */
public final class Work {

    private static final long BREATH = 300_000_000;

    private final Map<UUID, String> acknowledgedReferences = new ConcurrentHashMap<>();
    private final Set<UUID> acknowledgedDecisions = ConcurrentHashMap.newKeySet();
    private final AtomicInteger interruptions = new AtomicInteger();
    private final AtomicBoolean over = new AtomicBoolean();

    /** One step of somebody's work; an exception means that no answer came. */
    @FunctionalInterface
    interface Step {
        void take() throws IOException;
    }

    /** Takes a step again and again until it is answered. */
    void untilAnswered(Step step) {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                step.take();
                return;
            } catch (IOException noAnswer) {
                interruptions.incrementAndGet();
                LockSupport.parkNanos(BREATH);
            }
        }
    }

    void submitted(UUID caseId, String reference) {
        acknowledgedReferences.put(caseId, reference);
    }

    void decided(UUID caseId) {
        acknowledgedDecisions.add(caseId);
    }

    Map<UUID, String> acknowledgedReferences() {
        return acknowledgedReferences;
    }

    Set<UUID> decidedCases() {
        return acknowledgedDecisions;
    }

    public int decisions() {
        return acknowledgedDecisions.size();
    }

    public int interruptions() {
        return interruptions.get();
    }

    void end() {
        over.set(true);
    }

    boolean isOver() {
        return over.get();
    }
}
