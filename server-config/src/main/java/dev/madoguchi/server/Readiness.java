package dev.madoguchi.server;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** A question that a starting server answers with yes once it is ready. */
@FunctionalInterface
interface Readiness {

    boolean reached();

    /** Ready when every address answers 200. */
    static Readiness answering(String... urls) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        return () -> {
            for (String url : urls) {
                if (!answers(client, url)) {
                    return false;
                }
            }
            return true;
        };
    }

    private static boolean answers(HttpClient client, String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
