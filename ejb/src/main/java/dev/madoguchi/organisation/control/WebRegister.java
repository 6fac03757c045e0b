package dev.madoguchi.organisation.control;

import dev.madoguchi.organisation.entity.BodyName;
import dev.madoguchi.organisation.entity.CorporateNumber;
import dev.madoguchi.organisation.entity.RegisterAnswer;
import dev.madoguchi.organisation.entity.RegisterLine;
import dev.madoguchi.organisation.entity.RegisteredBody;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The register as the tax agency's web API (法人番号システム Web-API, version 4) answers for it, in its CSV of Unicode characters (type 02):
 * a line about the answer, then the lines of the published file. It takes ten numbers a call. Whatever goes wrong there, a wrong
 * answer or silence, is "not available" here; then nobody is asked for a while, so that people wait once and not on every page.
 */
class WebRegister implements CorporateRegister {

    private static final Logger LOG = System.getLogger(WebRegister.class.getName());
    private static final int NUMBERS_A_CALL = 10;
    private static final String UNICODE_CSV = "02";
    private static final Duration PAUSE = Duration.ofSeconds(30);

    /** Last update, number of lines, number of this part, number of parts. */
    private static final int ABOUT_THE_ANSWER = 4;

    private final URI url;
    private final String id;
    private final Duration patience;
    private final HttpClient client;
    private final AtomicLong askedAgainAt = new AtomicLong(System.nanoTime());

    /**
     * Asks at an address.
     *
     * @param url with the version, for example {@code https://api.houjin-bangou.nta.go.jp/4}
     * @param id the application's id as the agency gave it (アプリケーションID)
     * @param patience for the connection and again for the answer
     */
    WebRegister(URI url, String id, Duration patience) {
        this.url = url;
        this.id = id;
        this.patience = patience;
        this.client = HttpClient.newBuilder().connectTimeout(patience).build();
    }

    @Override
    public RegisterAnswer lookUp(Collection<CorporateNumber> numbers) {
        List<String> values =
                numbers.stream().map(CorporateNumber::value).distinct().toList();
        Map<String, RegisteredBody> bodies = new HashMap<>();
        try {
            for (int first = 0; first < values.size(); first += NUMBERS_A_CALL) {
                List<String> asked = values.subList(first, Math.min(first + NUMBERS_A_CALL, values.size()));
                ask("/num", "number=" + String.join(",", asked) + "&history=0")
                        .forEach(body -> bodies.put(body.number(), body));
            }
            return new RegisterAnswer(true, bodies);
        } catch (IOException silent) {
            LOG.log(Level.WARNING, "The corporate register is not available: {0}", silent.toString());
            return new RegisterAnswer(false, bodies);
        }
    }

    @Override
    public List<RegisteredBody> search(BodyName name, int limit) {
        try {
            return ask("/name", "name=" + encoded(name.key()) + "&mode=2&target=1").stream()
                    .filter(body -> !body.isClosed() && !body.removed())
                    .sorted(Comparator.comparingDouble((RegisteredBody body) -> name.likeness(BodyName.of(body.name())))
                            .reversed())
                    .limit(limit)
                    .toList();
        } catch (IOException silent) {
            LOG.log(Level.WARNING, "The corporate register is not available: {0}", silent.toString());
            return List.of();
        }
    }

    private List<RegisteredBody> ask(String what, String parameters) throws IOException {
        if (System.nanoTime() - askedAgainAt.get() < 0) {
            throw new IOException("it did not answer just now");
        }
        try {
            return askNow(what, parameters);
        } catch (IOException silent) {
            askedAgainAt.set(System.nanoTime() + PAUSE.toNanos());
            throw silent;
        }
    }

    private List<RegisteredBody> askNow(String what, String parameters) throws IOException {
        URI address = URI.create(url + what + "?id=" + encoded(id) + "&" + parameters + "&type=" + UNICODE_CSV);
        CompletableFuture<HttpResponse<String>> asking = client.sendAsync(
                HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        try {
            HttpResponse<String> answer = asking.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (answer.statusCode() != HttpURLConnection.HTTP_OK) {
                throw new IOException("status " + answer.statusCode());
            }
            return read(answer.body());
        } catch (ExecutionException | TimeoutException | UncheckedIOException silent) {
            asking.cancel(true);
            throw new IOException(silent);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException(stopped);
        }
    }

    private static List<RegisteredBody> read(String answer) throws IOException {
        List<RegisteredBody> bodies = new ArrayList<>();
        for (CSVRecord line : CSVFormat.DEFAULT.parse(new StringReader(answer))) {
            if (line.getRecordNumber() > 1) {
                if (line.size() != RegisterLine.COLUMNS) {
                    throw new IOException("a line of " + line.size() + " values");
                }
                RegisteredBody body = RegisterLine.of(line.toList()).body();
                if (body != null) {
                    bodies.add(body);
                }
            } else if (line.size() != ABOUT_THE_ANSWER) {
                throw new IOException("no answer of the register");
            }
        }
        return bodies;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
