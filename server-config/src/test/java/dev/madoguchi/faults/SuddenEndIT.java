package dev.madoguchi.faults;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.MadoguchiServer.Victim;
import dev.madoguchi.server.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;

/** Two companies submit and two clerks decide while the application's server is killed again and again. */
class SuddenEndIT {

    private static final int KILLS = Integer.getInteger("madoguchi.faults.kills", 10);
    private static final long SEED = Long.getLong("madoguchi.faults.seed", System.nanoTime());

    private final Work work = new Work();

    @Test
    void whatWasAcknowledgedIsThereExactlyOnce() throws Exception {
        try (MadoguchiServer server = MadoguchiServer.startedIn("faults")) {
            work(server);
            Books books = new Books(server);
            Waiting.until("the engine is quiet", Duration.ofMinutes(3), books::isQuiet);
            System.out.printf(
                    "%d kills (seed %d): %d submissions and %d decisions acknowledged, %d answers lost%n",
                    KILLS, SEED, work.acknowledgedReferences().size(), work.decisions(), work.interruptions());
            check(books);
        }
    }

    private void work(MadoguchiServer server) throws Exception {
        Drafts drafts = new Drafts(server);
        List<Callable<Void>> people = List.of(
                new Company(server, work, drafts, "company", "00000000-0000-4000-8000-000000000006"),
                new Company(server, work, drafts, "company2", "00000000-0000-4000-8000-000000000008"),
                new Clerk(server, work, "clerk"),
                new Clerk(server, work, "clerk2"));
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<Future<Void>> working = people.stream().map(threads::submit).toList();
            killAgainAndAgain(server);
            work.end();
            for (Future<Void> person : working) {
                person.get(5, TimeUnit.MINUTES);
            }
        } finally {
            work.end();
            threads.shutdownNow();
        }
    }

    private void killAgainAndAgain(MadoguchiServer server) {
        Random random = new Random(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            int before = work.acknowledgedReferences().size();
            Waiting.until(
                    "people are served again",
                    Duration.ofMinutes(5),
                    () -> work.acknowledgedReferences().size() > before);
            LockSupport.parkNanos(Duration.ofMillis(random.nextInt(4000)).toNanos());
            server.kill(Victim.APPLICATION);
        }
        server.awaitReady();
    }

    private void check(Books books) {
        assertThat(work.acknowledgedReferences(), aMapWithSize(greaterThan(KILLS)));
        assertThat(work.decisions(), is(greaterThan(0)));
        assertThat(
                "acknowledged, and lost or there twice",
                work.acknowledgedReferences().entrySet().stream()
                        .filter(told -> !books.knows(told.getKey(), told.getValue()))
                        .toList(),
                is(empty()));
        assertThat(
                "decisions acknowledged and lost",
                work.decidedCases().stream()
                        .filter(caseId -> !books.accepted().contains(caseId.toString()))
                        .toList(),
                is(empty()));
        assertThat("not exactly one process", books.withoutExactlyOneProcess(), is(empty()));
        assertThat("audited twice", books.auditedTwice(), is(empty()));
        assertThat("not audited", books.notAudited(), is(empty()));
        assertThat("in no legal state", books.inNoLegalState(), is(empty()));
        assertThat("incidents", books.incidents(), is(empty()));
    }
}
