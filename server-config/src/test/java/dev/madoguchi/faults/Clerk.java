package dev.madoguchi.faults;

import dev.madoguchi.server.MadoguchiServer;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.jsoup.nodes.Document;

/** Somebody who accepts whatever the companies hand in, at times the same as a colleague. */
public final class Clerk implements Callable<Void> {

    private static final long BREATH = 200_000_000;

    private final Books books;
    private final Work work;
    private final Person person;

    public Clerk(MadoguchiServer server, Work work, String account) {
        this.books = new Books(server);
        this.work = work;
        this.person = new Person(server.url(), account);
    }

    @Override
    public Void call() throws Exception {
        while (!work.isOver()) {
            List<String> waiting = books.waiting();
            if (waiting.isEmpty()) {
                LockSupport.parkNanos(BREATH);
                continue;
            }
            Collections.shuffle(waiting);
            UUID caseId = UUID.fromString(waiting.get(0));
            work.untilAnswered(() -> accept(caseId));
        }
        return null;
    }

    /** Accepts one registration, unless a colleague was faster. */
    public void accept(UUID caseId) throws IOException {
        Document page = person.open("/telework/review.xhtml?case=" + caseId);
        if (page.getElementById("acceptance") != null) {
            page = person.press(page, "acceptance:accept");
        }
        if (page.selectFirst(".badges .status--accepted") != null) {
            work.decided(caseId);
        }
    }
}
