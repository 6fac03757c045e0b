package dev.madoguchi.server.benchmark;

import dev.madoguchi.server.FormClient;
import dev.madoguchi.server.MadoguchiServer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** How many cases a second clerks accept, each through the review page, the boundary, the engine and the database. */
final class Throughput {

    private static final int CLERKS = 4;
    private static final int CASES_EACH = 100;

    private final MadoguchiServer server;

    Throughput(MadoguchiServer server) {
        this.server = server;
    }

    String measured() throws Exception {
        List<String> cases =
                server.query("select case_id from work_item where reference like 'TW-2000-%' and office_id in"
                        + " (select office_id from office_member where subject = '00000000-0000-4000-8000-000000000001')"
                        + " order by reference desc limit " + CLERKS * CASES_EACH);
        AtomicInteger next = new AtomicInteger();
        ExecutorService threads = Executors.newFixedThreadPool(CLERKS);
        try {
            List<FormClient> clerks = new ArrayList<>();
            for (int i = 0; i < CLERKS; i++) {
                clerks.add(new FormClient(server.url()).signIn("clerk"));
            }
            long began = System.nanoTime();
            List<Future<Void>> work = threads.invokeAll(
                    clerks.stream().map(clerk -> accepting(clerk, cases, next)).toList());
            for (Future<Void> done : work) {
                done.get();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            return "%d cases accepted by %d clerks at once in %.1f s: %.1f a second, page to open and button to press included"
                    .formatted(cases.size(), CLERKS, seconds, cases.size() / seconds);
        } finally {
            threads.shutdown();
        }
    }

    private static Callable<Void> accepting(FormClient clerk, List<String> cases, AtomicInteger next) {
        return () -> {
            for (int i = next.getAndIncrement(); i < cases.size(); i = next.getAndIncrement()) {
                clerk.press(clerk.open("/telework/review.xhtml?case=" + cases.get(i)), "accept");
            }
            return null;
        };
    }
}
