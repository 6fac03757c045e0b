package dev.madoguchi.server.benchmark;

import dev.madoguchi.faults.Clerk;
import dev.madoguchi.faults.Company;
import dev.madoguchi.faults.Drafts;
import dev.madoguchi.faults.Work;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.Waiting;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * How many cases a second go the whole way: handed in by a company, checked by the engine, reviewed and accepted by a clerk,
 * published. Each through the pages, the boundaries, the engine and the database.
 */
final class Throughput {

    private static final Duration LONG = Duration.ofSeconds(Long.getLong("madoguchi.benchmark.seconds", 60));

    /** Cases handed in before the first of them is decided, so that nobody waits for the engine's next look at its jobs. */
    private static final int AT_ONCE = 10;

    /** Company's account and subject; the clerk who decides on what it hands in. */
    private static final Map<String, String> PAIRS = Map.of(
            "company", "00000000-0000-4000-8000-000000000006",
            "company-colleague", "00000000-0000-4000-8000-000000000007",
            "company2", "00000000-0000-4000-8000-000000000008");

    private final MadoguchiServer server;
    private final Work work = new Work();

    Throughput(MadoguchiServer server) {
        this.server = server;
    }

    String measured() throws Exception {
        Drafts drafts = new Drafts(server);
        List<Callable<Void>> pairs = new ArrayList<>();
        for (Map.Entry<String, String> company : PAIRS.entrySet()) {
            pairs.add(pair(
                    new Company(server, work, drafts, company.getKey(), company.getValue()),
                    new Clerk(server, work, "clerk")));
        }
        ExecutorService threads = Executors.newFixedThreadPool(pairs.size());
        try {
            long began = System.nanoTime();
            for (Future<Void> done : threads.invokeAll(pairs)) {
                done.get();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            return ("%d cases from handing in to acceptance in %.1f s, three companies at once: %.1f a second,"
                            + " all pages on the way included, %d answers missing")
                    .formatted(work.decisions(), seconds, work.decisions() / seconds, work.interruptions());
        } finally {
            threads.shutdown();
        }
    }

    private Callable<Void> pair(Company company, Clerk clerk) {
        long end = System.nanoTime() + LONG.toNanos();
        return () -> {
            while (System.nanoTime() < end) {
                List<UUID> cases = new ArrayList<>();
                for (int i = 0; i < AT_ONCE; i++) {
                    cases.add(company.handInOne());
                }
                for (UUID caseId : cases) {
                    Waiting.until("the case is with the office", Duration.ofMinutes(1), () -> isWaiting(caseId));
                    clerk.accept(caseId);
                }
            }
            return null;
        };
    }

    private boolean isWaiting(UUID caseId) {
        return !server.query("select 1 from work_item where case_id = '" + caseId + "'")
                .isEmpty();
    }
}
