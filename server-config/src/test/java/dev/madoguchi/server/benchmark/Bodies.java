package dev.madoguchi.server.benchmark;

import dev.madoguchi.server.Browser;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.Setting;
import dev.madoguchi.server.Visit;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Measures what many bodies cost: taking over a published register of millions of lines in the heap of every day, and finding
 * look-alikes among a million bodies. Started by
 * {@code mvn -Pbenchmark -Dbenchmark=dev.madoguchi.server.benchmark.Bodies -Dmadoguchi.benchmark.lines=5000000 package}.
 */
public final class Bodies {

    private static final int LINES = Integer.getInteger("madoguchi.benchmark.lines", 1_000_000);
    private static final int BODIES = Integer.getInteger("madoguchi.benchmark.bodies", 1_000_000);
    private static final int PARTS = 5;
    private static final Path TARGET = Path.of("server-config", "target").toAbsolutePath();
    private static final String BOUNDARY = "----madoguchi-register";
    private static final String CLERK = "00000000-0000-4000-8000-000000000001";

    private final MadoguchiServer server;
    private final HeapLog heap;
    private final Report report;

    private Bodies(MadoguchiServer server, HeapLog heap, Report report) {
        this.server = server;
        this.heap = heap;
        this.report = report;
    }

    /** Runs everything once; ends with code 1 when the file was not taken over. */
    public static void main(String... arguments) throws Exception {
        Report report = Report.ofThisCommit();
        HeapLog heap = new HeapLog(TARGET.resolve("bodies-gc.log"));
        String options = "-Xms256m -Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 " + heap.option();
        try (MadoguchiServer server = MadoguchiServer.startedIn("bodies", Map.of(Setting.PAYARA_OPTIONS, options))) {
            Bodies bodies = new Bodies(server, heap, report);
            bodies.lookAlikes();
            bodies.register();
            report.write(server.settings().home().resolve("docs/measurements"), "-bodies");
        }
    }

    /** The same file in parts: if a later one needs no more memory than the first, neither would more of them. */
    private void register() throws Exception {
        report.heading("Register: %,d lines in %d files, one after the other", LINES, PARTS);
        String cookies = cookiesOf("operator");
        for (int part = 0; part < PARTS; part++) {
            Path file = file(part * (LINES / PARTS), LINES / PARTS);
            int before = heap.position();
            long began = System.nanoTime();
            send(file, cookies);
            double seconds = (System.nanoTime() - began) / 1e9;
            report.line(
                    "%,d lines (%d MB) in %.1f s, %,.0f lines a second; heap: at most %d MB left after a collection, %d collections",
                    LINES / PARTS,
                    Files.size(file) / 1_000_000,
                    seconds,
                    LINES / PARTS / seconds,
                    heap.mostLeft(before),
                    heap.collections(before));
        }
        report.line(
                "%s bodies registered",
                server.query("select count(*) from corporate_body").get(0));
    }

    private static Path file(int first, int count) throws IOException {
        Path file = TARGET.resolve("register.part");
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(
                    out,
                    "--" + BOUNDARY
                            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"all.csv\"\r\n\r\n");
            for (int place = first; place < first + count; place++) {
                write(out, line(place));
            }
            write(out, "\r\n--" + BOUNDARY + "--\r\n");
        }
        return file;
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String line(int place) {
        String name = InventedName.of(place);
        return place + "," + InventedName.number(place) + ",01,0,2024-05-01,2015-10-05,株式会社" + name
                + ",,301,東京都,千代田区,千代田１丁目２番３号,,13,101,1000001,,,,,,,2015-10-05,1,,,,,ケイソクヨウ,0\r\n";
    }

    private void send(Path file, String cookies) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/operator/register/upload"))
                .header("Cookie", cookies)
                .header("Origin", server.url())
                .header("Accept", "text/plain")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .timeout(Duration.ofHours(1))
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
            throw new IOException(answer.statusCode() + " " + answer.body());
        }
    }

    private String cookiesOf(String account) {
        try (Browser browser = Browser.started();
                Visit visit = browser.visit(server.url())) {
            visit.signIn(account);
            return visit.cookies();
        }
    }

    private void lookAlikes() throws SQLException, IOException {
        String page = "/telework/review.xhtml?case="
                + server.query("select w.case_id from work_item w join office_member m on m.office_id = w.office_id"
                                + " where w.task = 'Task_ReviewRegistration' and m.subject = '" + CLERK
                                + "' order by w.reference limit 1")
                        .get(0);
        try (People people = new People(server)) {
            pages(people, page, "few bodies");
            multiply();
            pages(people, page, "%,d bodies".formatted(BODIES));
        }
        report.heading("Plan of the search");
        List<String> rare = server.query(
                "select e.pair from pg_stats s,"
                        + " unnest(s.most_common_elems::text::text[], s.most_common_elem_freqs) e(pair, share)"
                        + " where s.tablename = 'organisation' and s.attname = 'name_pairs' order by e.share offset 100 limit 3");
        server.query("explain (analyze, buffers) select id, name_key from organisation where name_pairs && array['"
                        + String.join("','", rare) + "'] limit 6000")
                .forEach(report::line);
    }

    /** The page shows the look-alikes: what it takes in all is more than what the search takes. */
    private void pages(People people, String page, String among) throws IOException {
        Timing timing = people.clerk().measure(page);
        report.heading("Page of a case with its look-alikes among %s", among);
        report.line(
                "median %.0f ms, 95%% below %.0f ms, %d SQL statements",
                timing.median(), timing.mostlyBelow(), new StatementCount(server).during(() -> people.clerk()
                        .get(page)));
    }

    /** The index is made afterwards: that is quicker, and the same index. */
    private void multiply() throws SQLException {
        long began = System.nanoTime();
        try (Connection owner = server.database();
                Statement statement = owner.createStatement()) {
            statement.execute("drop index organisation_by_pairs");
            statement.execute("create temp table sound (place int, text text)");
            for (int place = 0; place < InventedName.BEGINNINGS; place++) {
                statement.addBatch("insert into sound values (" + place + ", '" + InventedName.beginning(place) + "')");
            }
            statement.executeBatch();
            statement.execute("create temp table trade as select place - 1 place, text from unnest(array['"
                    + String.join("','", InventedName.TRADES) + "']) with ordinality trades(text, place)");
            statement.execute("insert into organisation (id, name, created_at, version, name_key)"
                    + " select gen_random_uuid(), b.text || t.text, now(), 0, b.text || t.text from generate_series(1, "
                    + BODIES
                    + ") n join sound b on b.place = (n * 48271::bigint) % " + InventedName.BEGINNINGS
                    + " join trade t on t.place = (n * 16807::bigint / 7) % " + InventedName.TRADES.size());
            statement.execute("create index organisation_by_pairs on organisation using gin (name_pairs)");
            statement.execute("analyze organisation");
        }
        report.line("%,d bodies made in %.0f s", BODIES, (System.nanoTime() - began) / 1e9);
    }
}
