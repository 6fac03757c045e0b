package dev.madoguchi.server.benchmark;

import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.Setting;
import dev.madoguchi.server.Visit;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Measures the running system with many open cases: time and SQL statements of the office's pages, what a registration page
 * transfers, and how many cases a second go from handing in to acceptance. Then finishes some of the cases in the browser,
 * to show that they are whole. Writes what it measured below {@code docs/measurements}.
 */
public final class Benchmark {

    private static final int FEW = 100;
    private static final int MANY = Integer.getInteger("madoguchi.benchmark.cases", 100_000);
    private static final int FINISHED = 20;

    /** As in production: the launcher's own options compile less well, for the sake of a quick start. */
    private static final String OPTIONS = "-Xms256m -Xmx768m -XX:+UseSerialGC";

    private final MadoguchiServer server;
    private final Report report;

    private Benchmark(MadoguchiServer server, Report report) {
        this.server = server;
        this.report = report;
    }

    /** Runs everything once; ends with code 1 when a case could not be finished. */
    public static void main(String... arguments) throws Exception {
        Report report = Report.ofThisCommit();
        report.line("Options of the application's Java virtual machine: %s", OPTIONS);
        try (MadoguchiServer server = MadoguchiServer.startedIn("benchmark", Map.of(Setting.PAYARA_OPTIONS, OPTIONS))) {
            new Benchmark(server, report).run();
            report.write(server.settings().home().resolve("docs/measurements"));
        }
    }

    private void run() throws Exception {
        UUID original = UUID.fromString(server.query(
                        "select w.case_id from work_item w join office o on o.id = w.office_id"
                                + " join office_member m on m.office_id = o.id where w.task = 'Task_ReviewRegistration' and w.assignee is null"
                                + " and m.subject = '00000000-0000-4000-8000-000000000001' order by w.reference limit 1")
                .get(0));
        try (People people = new People(server)) {
            copies(original, 1, FEW);
            pages(people, FEW);
            long began = System.nanoTime();
            copies(original, FEW + 1, MANY);
            report.line("%d whole cases made in %.0f s", MANY, seconds(began));
            pages(people, MANY);
            plans();
            transferred(people, original);
            throughput();
            finish(people);
            publicList(people);
        }
    }

    /** Last, because it takes the copies' place in the list without their having been decided. */
    private void publicList(People people) throws SQLException, IOException {
        String campaign = new PublishedCopies(server).make();
        report.heading(
                "Public list with %s names",
                server.query("select count(*) from telework_registration where" + " campaign_id = '" + campaign
                                + "' and public_name is not null")
                        .get(0));
        for (String query : List.of("", "&page=2000", "&q=第50000", "&prefecture=13")) {
            measure(people, "/telework/participants.xhtml?campaign=2019" + query);
        }
        measure(people, "/api/v1/telework/campaigns/2019/participants");
        report.heading("Plan of the public list");
        explain("select * from telework_registration where campaign_id = '" + campaign + "' and state in"
                + " ('PUBLISHED', 'ACTIVE') and public_name is not null order by public_name_kana, id limit 20");
        report.heading("Plan of a search in the public list");
        explain("select * from telework_registration where campaign_id = '" + campaign + "' and state in"
                + " ('PUBLISHED', 'ACTIVE') and public_name is not null and public_search like '%第50000%'"
                + " order by public_name_kana, id limit 20");
    }

    private void explain(String query) {
        server.query("explain (analyze, buffers) " + query).forEach(report::line);
    }

    private void copies(UUID original, int first, int last) throws SQLException {
        try (Connection owner = server.database()) {
            new WholeCases(owner, original).copy(first, last);
        }
    }

    private void pages(People people, int cases) throws IOException {
        report.heading("Pages with %,d open cases", cases);
        for (String path : List.of(
                "/inbox/list.xhtml",
                "/inbox/list.xhtml?scope=OFFICE",
                "/inbox/list.xhtml?scope=OFFICE&q=第" + cases / 2,
                "/telework/review.xhtml?case=" + anyOpenCase())) {
            measure(people, path);
        }
    }

    private void measure(People people, String path) throws IOException {
        Timing timing = people.clerk().measure(path);
        report.line(
                "%-55s median %4.0f ms, 95%% below %4.0f ms, %d SQL statements",
                path.replaceAll("[0-9a-f-]{36}", "…"),
                timing.median(),
                timing.mostlyBelow(),
                new StatementCount(server).during(() -> people.clerk().get(path)));
    }

    private String anyOpenCase() {
        return server.query(
                        "select case_id from work_item where reference like 'TW-2000-%' and office_id in (select office_id"
                                + " from office_member where subject = '00000000-0000-4000-8000-000000000001') order by random() limit 1")
                .get(0);
    }

    private void plans() {
        report.heading("Plan of the inbox");
        explain("select * from work_item where office_id in (select office_id from office_member"
                + " where subject = '00000000-0000-4000-8000-000000000001') and candidate_role in ('CLERK')"
                + " order by escalated desc, due_on, submitted_at, id limit 20");
    }

    private void transferred(People people, UUID original) {
        report.heading("Transferred by a first visit, nothing cached");
        try (Visit visit = people.visit()) {
            report.line("registration page: %.0f kB", people.transferredBy(visit, "company") / 1000.0);
        }
    }

    private void throughput() throws Exception {
        report.heading("Acceptance");
        report.line(new Throughput(server).measured());
    }

    private void finish(People people) {
        report.heading("Copies finished in the browser");
        try (Visit visit = people.visit()) {
            visit.signIn("clerk", "/inbox/list.xhtml");
            for (int i = 0; i < FINISHED; i++) {
                people.accept(visit, anyOpenCase());
            }
        }
        List<String> published =
                server.query("select count(*) from telework_registration r join casefile c on c.id = r.accepted_case_id"
                        + " where c.reference like 'TW-2000-%' and c.status = 'DECIDED' and c.verdict = 'ACCEPTED'"
                        + " and not exists (select from act_ru_execution e where e.business_key_ = c.id::text)");
        report.line("%s of %d accepted, published, and without a running process", published.get(0), FINISHED);
        if (!published.get(0).equals(String.valueOf(FINISHED))) {
            throw new IllegalStateException("Not all copies could be finished: the copies are not whole");
        }
    }

    private static double seconds(long began) {
        return (System.nanoTime() - began) / 1e9;
    }
}
