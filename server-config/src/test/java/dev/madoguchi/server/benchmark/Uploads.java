package dev.madoguchi.server.benchmark;

import dev.madoguchi.server.Browser;
import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.RawUpload;
import dev.madoguchi.server.Setting;
import dev.madoguchi.server.Visit;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Measures that files do not fill the memory: fifty of the greatest size arrive at once, then fifty are read at once, in a heap that
 * could not hold half of them. Started by {@code mvn -Pbenchmark -Dbenchmark=dev.madoguchi.server.benchmark.Uploads package}.
 */
public final class Uploads {

    private static final int AT_ONCE = 50;
    private static final long MEBIBYTE = 1024L * 1024;
    private static final long SIZE = 20 * MEBIBYTE;
    private static final int HEAP_MEGABYTES = 448;
    private static final Path LOG =
            Path.of("server-config", "target", "uploads-gc.log").toAbsolutePath();

    private final MadoguchiServer server;
    private final HeapLog heap;
    private final Report report;

    private Uploads(MadoguchiServer server, HeapLog heap, Report report) {
        this.server = server;
        this.heap = heap;
        this.report = report;
    }

    /** Runs everything once; ends with code 1 when a file did not arrive. */
    public static void main(String... arguments) throws Exception {
        Report report = Report.ofThisCommit();
        HeapLog heap = new HeapLog(LOG);
        String options =
                "-Xms256m -Xmx" + HEAP_MEGABYTES + "m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 " + heap.option();
        try (MadoguchiServer server = MadoguchiServer.startedIn("uploads", Map.of(Setting.PAYARA_OPTIONS, options))) {
            new Uploads(server, heap, report).run();
            report.write(server.settings().home().resolve("docs/measurements"), "-uploads");
        }
    }

    private void run() throws Exception {
        report.line(
                "%d files of %d MB at once, %d MiB heap in this measurement", AT_ONCE, SIZE / MEBIBYTE, HEAP_MEGABYTES);
        List<String> cases = cases();
        String cookies = cookiesOfAClerk();
        RawUpload upload = new RawUpload(server.url(), cookies);
        measured("One upload, for comparison", List.of(sending(upload, cases.get(0))));
        server.query("with gone as (delete from document returning id) select count(*) from gone");
        measured(
                "Uploads at once",
                cases.stream().map(each -> sending(upload, each)).toList());
        List<String> documents = server.query("select id from document");
        if (documents.size() != AT_ONCE) {
            throw new IllegalStateException(documents.size() + " of " + AT_ONCE + " files arrived");
        }
        measured(
                "Downloads at once",
                documents.stream().map(each -> reading(cookies, each)).toList());
    }

    private List<String> cases() throws Exception {
        String original = server.query(
                        "select w.case_id from work_item w join office_member m on m.office_id = w.office_id"
                                + " where w.task = 'Task_ReviewRegistration' and m.subject = '00000000-0000-4000-8000-000000000001'"
                                + " order by w.reference limit 1")
                .get(0);
        try (Connection owner = server.database()) {
            new WholeCases(owner, UUID.fromString(original)).copy(1, AT_ONCE);
        }
        return server.query("select id from casefile where reference like 'TW-2000-%'");
    }

    private String cookiesOfAClerk() {
        try (Browser browser = Browser.started();
                Visit visit = browser.visit(server.url())) {
            visit.signIn("clerk");
            return visit.cookies();
        }
    }

    private static Callable<Void> sending(RawUpload upload, String caseId) {
        return () -> {
            RawUpload.Answer answer = upload.send("/casefile/upload/" + caseId + "/MESSAGE/", SIZE);
            if (answer.status() != HttpURLConnection.HTTP_OK) {
                throw new IOException(answer.text());
            }
            return null;
        };
    }

    private Callable<Void> reading(String cookies, String document) {
        return () -> {
            HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/casefile/document/" + document))
                    .header("Cookie", cookies)
                    .build();
            HttpResponse<Void> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
            if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException(String.valueOf(answer.statusCode()));
            }
            return null;
        };
    }

    private void measured(String what, List<Callable<Void>> work) throws Exception {
        int before = heap.position();
        ExecutorService people = Executors.newFixedThreadPool(work.size());
        long began = System.nanoTime();
        try {
            List<Future<Void>> all = new ArrayList<>(people.invokeAll(work));
            for (Future<Void> each : all) {
                each.get();
            }
        } finally {
            people.shutdown();
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        report.heading(what);
        report.line(
                "%d MB in %.1f s, %.0f MB/s",
                work.size() * SIZE / MEBIBYTE, seconds, work.size() * SIZE / MEBIBYTE / seconds);
        report.line(
                "heap: at most %d MB left after a collection, at most %d MB in use before one, %d collections",
                heap.mostLeft(before), heap.mostUsed(before), heap.collections(before));
    }
}
