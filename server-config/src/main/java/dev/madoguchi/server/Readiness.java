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

    /** What stands for a status when none came. */
    int NO_ANSWER = 0;

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

    /** Reached when a server answers that it has nothing at the address. */
    static Readiness missing(String url) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        return () -> status(client, url) == 404;
    }

    private static boolean answers(HttpClient client, String url) {
        return status(client, url) == 200;
    }

    private static int status(HttpClient client, String url) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return NO_ANSWER;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return NO_ANSWER;
        }
    }
}
