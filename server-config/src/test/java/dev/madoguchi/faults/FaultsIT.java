package dev.madoguchi.faults;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.MadoguchiServer.Victim;
import dev.madoguchi.server.Waiting;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What is acknowledged holds, whatever breaks meanwhile. */
@TestMethodOrder(OrderAnnotation.class)
class FaultsIT {

    private static final int KILLS = Integer.getInteger("madoguchi.faults.kills", 10);
    private static final long SEED = Long.getLong("madoguchi.faults.seed", System.nanoTime());

    private static MadoguchiServer server;

    private final Work work = new Work();

    @BeforeAll
    static void start() {
        server = MadoguchiServer.startedIn("faults");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    @Order(1)
    void aMailServerThatIsDownDelaysMailsNotCases() throws Exception {
        Company company = company("company", "00000000-0000-4000-8000-000000000006");
        Clerk clerk = new Clerk(server, work, "clerk");
        Waiting.until(
                "the mails of the demonstration are out",
                Duration.ofMinutes(2),
                () -> count("mail WHERE state <> 'SENT'") == 0);
        server.stopMail();
        UUID caseId = company.handInOne();
        Waiting.until(
                "the case is with the office",
                Duration.ofMinutes(1),
                () -> count("work_item WHERE case_id = '" + caseId + "'") == 1);
        clerk.accept(caseId);
        assertThat(work.decidedCases(), hasItem(caseId));
        Waiting.until("sending was tried", Duration.ofMinutes(1), () -> count(mails(caseId) + " AND attempts > 0") > 0);
        server.startMail();
        Waiting.until("all are sent", Duration.ofMinutes(5), () -> count(mails(caseId) + " AND state <> 'SENT'") == 0);
        List<String> arrived = arrived();
        for (String sent : server.query("SELECT message_id FROM " + mails(caseId))) {
            assertThat(sent, Collections.frequency(arrived, sent), is(1));
        }
    }

    private static String mails(UUID caseId) {
        return "mail WHERE case_id = '" + caseId + "'";
    }

    private static List<String> arrived() throws MessagingException {
        List<String> ids = new ArrayList<>();
        for (MimeMessage mail : server.mails()) {
            ids.add(mail.getMessageID());
        }
        return ids;
    }

    private static long count(String tableAndCondition) {
        return Long.parseLong(
                server.query("SELECT count(*) FROM " + tableAndCondition).get(0));
    }

    @Test
    @Order(2)
    void whatWasAcknowledgedIsThereExactlyOnceAfterSuddenEnds() throws Exception {
        workWhileTheServerIsKilled();
        Books books = new Books(server);
        Waiting.until("the engine is quiet", Duration.ofMinutes(3), books::isQuiet);
        System.out.printf(
                "%d kills (seed %d): %d submissions and %d decisions acknowledged, %d answers lost%n",
                KILLS, SEED, work.acknowledgedReferences().size(), work.decisions(), work.interruptions());
        check(books);
    }

    private void workWhileTheServerIsKilled() throws Exception {
        List<Callable<Void>> people = List.of(
                company("company", "00000000-0000-4000-8000-000000000006"),
                company("company2", "00000000-0000-4000-8000-000000000008"),
                new Clerk(server, work, "clerk"),
                new Clerk(server, work, "clerk2"));
        ExecutorService threads = Executors.newFixedThreadPool(people.size());
        try {
            List<Future<Void>> working = people.stream().map(threads::submit).toList();
            killAgainAndAgain();
            work.end();
            for (Future<Void> person : working) {
                person.get(5, TimeUnit.MINUTES);
            }
        } finally {
            work.end();
            threads.shutdownNow();
        }
    }

    private Company company(String account, String subject) throws IOException, SQLException {
        return new Company(server, work, new Drafts(server), account, subject);
    }

    private void killAgainAndAgain() {
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
        assertThat("not one transaction", books.writtenApart(), is(empty()));
        assertThat("audited twice", books.auditedTwice(), is(empty()));
        assertThat("not audited", books.notAudited(), is(empty()));
        assertThat("in no legal state", books.inNoLegalState(), is(empty()));
        assertThat("incidents", books.incidents(), is(empty()));
    }
}
