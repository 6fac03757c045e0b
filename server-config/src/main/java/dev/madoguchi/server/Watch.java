package dev.madoguchi.server;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Starts a part again that ended by itself, but not for ever. */
final class Watch {

    private static final Duration MEMORY = Duration.ofMinutes(10);

    private final int limit;
    private final Progress progress;
    private final Deque<Instant> restarts = new ArrayDeque<>();
    private final CompletableFuture<String> broken = new CompletableFuture<>();
    private final ExecutorService worker = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "watch");
        thread.setDaemon(true);
        return thread;
    });
    private volatile List<? extends Part> watched = List.of();
    private volatile boolean restarting;
    private volatile boolean over;

    Watch(int limit, Progress progress) {
        this.limit = limit;
        this.progress = progress;
    }

    void over(List<? extends Part> parts) {
        watched = parts;
        parts.forEach(this::over);
    }

    private void over(Part part) {
        part.ended().thenAccept(how -> {
            if (!over) {
                worker.execute(() -> ended(part, how));
            }
        });
    }

    private void ended(Part part, String how) {
        if (over || broken.isDone()) {
            return;
        }
        restarting = true;
        if (!mayRestart()) {
            broken.complete(part.name() + " ended too often (" + how + "); everything is stopped.");
            return;
        }
        progress.tell(part.name(), "ended by itself (" + how + ") and is started again");
        try {
            part.start();
            progress.tell(part.name(), "is ready again");
            over(part);
            restarting = false;
        } catch (StartFailure e) {
            part.stop();
            worker.execute(() -> ended(part, e.getMessage()));
        }
    }

    private boolean mayRestart() {
        Instant now = Instant.now();
        restarts.removeIf(restart -> restart.isBefore(now.minus(MEMORY)));
        restarts.add(now);
        return restarts.size() <= limit;
    }

    /** Whether every part runs and none is being started again. */
    boolean isQuiet() {
        boolean allRun = watched.stream().allMatch(Part::isRunning);
        return allRun && !restarting;
    }

    CompletableFuture<String> broken() {
        return broken;
    }

    void end() {
        over = true;
        worker.shutdownNow();
    }
}
