package dev.madoguchi.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A person at a browser without scripts: opens pages, fills forms and presses buttons over plain HTTP. Much lighter than a real browser, for
 * tests and measurements that need many people at once; each person has their own cookies.
 */
public final class FormClient {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String url;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new Cookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    /** A person who has not signed in to the application at {@code url}. */
    public FormClient(String url) {
        this.url = url;
    }

    /** Signs in with a demonstration account. */
    public FormClient signIn(String account) throws IOException {
        Document signIn = open("/signin?to=/");
        Element form = signIn.selectFirst("#kc-form-login");
        if (form == null) {
            throw new IOException("No sign-in form at " + signIn.location());
        }
        form.selectFirst("[name=username]").val(account);
        form.selectFirst("[name=password]").val(account);
        submit(signIn, form, null);
        return this;
    }

    /** The page at a path, redirects followed. */
    public Document open(String path) throws IOException {
        return page(send(HttpRequest.newBuilder(URI.create(url + path)).GET()));
    }

    /** The answer at a path as it is. */
    public HttpResponse<String> get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    /** Presses the button with this id, with its form as it is filled in on the page. */
    public Document press(Document page, String button) throws IOException {
        Element pressed = page.selectFirst("[id$=" + button + "][type=submit]");
        if (pressed == null) {
            throw new IOException("No button " + button + " at " + page.location() + ", which says: " + page.title());
        }
        return submit(page, pressed.closest("form"), pressed);
    }

    private Document submit(Document page, Element form, Element button) throws IOException {
        List<String> fields = new ArrayList<>();
        for (Element field : form.select("input[name], select[name], textarea[name]")) {
            boolean unticked = List.of("checkbox", "radio").contains(field.attr("type")) && !field.hasAttr("checked");
            if (!unticked && !"submit".equals(field.attr("type"))) {
                fields.add(pair(field.attr("name"), value(field)));
            }
        }
        if (button != null) {
            fields.add(pair(button.attr("name"), button.val()));
        }
        return page(send(HttpRequest.newBuilder(URI.create(page.location()).resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(String.join("&", fields)))));
    }

    private static String value(Element field) {
        if (field.is("select")) {
            Element chosen = field.selectFirst("option[selected]");
            return chosen == null ? "" : chosen.val();
        }
        return field.is("textarea") ? field.wholeText() : field.val();
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static Document page(HttpResponse<String> answer) throws IOException {
        if (answer.statusCode() != 200) {
            throw new IOException(answer.statusCode() + " at " + answer.uri().getPath());
        }
        return Jsoup.parse(answer.body(), answer.uri().toString());
    }
}
