package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;

import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class WatchTest {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    private final Fragile part = new Fragile();

    @Test
    void whatEndsByItselfIsStartedAgain() {
        Watch watch = watch(2);
        part.end();
        Waiting.until("it runs again", SOON, () -> part.starts == 1 && watch.isQuiet());
    }

    @Test
    void aStartThatFailsIsTriedAgain() {
        Watch watch = watch(3);
        part.failures = 2;
        part.end();
        Waiting.until("it runs again", SOON, () -> part.starts == 3 && watch.isQuiet());
    }

    @Test
    void whatEndsTooOftenBreaksTheServer() throws Exception {
        Watch watch = watch(2);
        part.failures = 5;
        part.end();
        assertThat(watch.broken().get(5, TimeUnit.SECONDS), containsString("Fragile ended too often"));
        assertThat(part.starts, is(2));
        assertThat(watch.isQuiet(), is(false));
    }

    @Test
    void afterTheEndOfTheWatchNothingIsStartedAgain() {
        Watch watch = watch(2);
        watch.end();
        part.end();
        assertThat(part.starts, is(0));
    }

    private Watch watch(int limit) {
        Watch watch = new Watch(limit, silent);
        watch.over(List.of(part));
        return watch;
    }

    private static final class Fragile implements Part {

        private volatile CompletableFuture<String> end = new CompletableFuture<>();
        private volatile int starts;
        private volatile int failures;

        @Override
        public String name() {
            return "Fragile";
        }

        @Override
        public void start() {
            starts = starts + 1;
            if (starts <= failures) {
                throw new StartFailure("not this time");
            }
            end = new CompletableFuture<>();
        }

        @Override
        public void stop() {
            end.complete("stopped");
        }

        @Override
        public boolean isRunning() {
            return !end.isDone();
        }

        @Override
        public CompletableFuture<String> ended() {
            return end;
        }

        private void end() {
            end.complete("exit code 137");
        }
    }
}
