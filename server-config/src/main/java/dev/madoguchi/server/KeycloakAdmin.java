package dev.madoguchi.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

/** The few requests the launcher makes to Keycloak's admin interface. */
final class KeycloakAdmin {

    static final String USER = "admin";

    private static final Duration TIMEOUT = Duration.ofSeconds(60);

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Settings settings;
    private String token;

    KeycloakAdmin(Settings settings) {
        this.settings = settings;
    }

    /** What lies at the path, if anything. */
    Optional<JsonNode> find(String path) {
        HttpResponse<String> answer = send(request(path).GET());
        return answer.statusCode() == 404 ? Optional.empty() : Optional.of(read(succeeded(answer)));
    }

    JsonNode post(String path, JsonNode content) {
        return read(succeeded(send(request(path).POST(BodyPublishers.ofString(content.toString())))));
    }

    void put(String path, JsonNode content) {
        succeeded(send(request(path).PUT(BodyPublishers.ofString(content.toString()))));
    }

    private HttpRequest.Builder request(String path) {
        if (token == null) {
            token = signIn();
        }
        return HttpRequest.newBuilder(URI.create(settings.keycloakUrl() + "/admin/realms" + path))
                .timeout(TIMEOUT)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private String signIn() {
        String form = "grant_type=password&client_id=admin-cli&username=" + USER + "&password="
                + URLEncoder.encode(settings.text(Setting.KEYCLOAK_ADMIN_PASSWORD), StandardCharsets.UTF_8);
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(settings.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                .timeout(TIMEOUT)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form));
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() == 401) {
            throw new StartFailure("Keycloak's administrator has another password: give it with -D"
                    + Setting.KEYCLOAK_ADMIN_PASSWORD.property() + "=<password>.");
        }
        return read(succeeded(answer)).path("access_token").asText();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StartFailure("Keycloak does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", e);
        }
    }

    private static HttpResponse<String> succeeded(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new StartFailure("Keycloak answered " + answer.statusCode() + " to "
                    + answer.request().uri() + ": " + answer.body());
        }
        return answer;
    }

    private JsonNode read(HttpResponse<String> answer) {
        try {
            return json.readTree(answer.body());
        } catch (IOException e) {
            throw new StartFailure("Keycloak's answer cannot be read: " + answer.body(), e);
        }
    }
}
