package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The public part of the REST interface, as a program without a token uses it. */
@SystemTest
class PublicInterfaceIT {

    private static final String CAMPAIGNS = "/api/v1/telework/campaigns";
    private static final String PARTICIPANTS = CAMPAIGNS + "/2019/participants";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void campaignsAreListed(MadoguchiServer server) throws IOException {
        JsonNode campaigns = json.readTree(server.get(CAMPAIGNS).body());

        assertThat(campaigns.findValuesAsText("code"), hasItems("2018", "2019"));
        assertThat(campaigns.findValue("name").get("ja").asText(), containsString("テレワーク・デイズ"));
    }

    @Test
    void pagesAreLinkedAndAddUp(MadoguchiServer server) throws IOException {
        HttpResponse<String> first = server.get(PARTICIPANTS + "?limit=10");
        JsonNode page = json.readTree(first.body());

        assertThat(first.headers().firstValue("Content-Type").orElse(""), startsWith("application/json"));
        assertThat(page.get("participants").size(), is(10));
        assertThat(page.get("total").asInt(), greaterThan(20));
        assertThat(
                page.get("counts").get("all").asInt(),
                greaterThan(page.get("total").asInt()));
        assertThat(String.join(",", first.headers().allValues("Link")), containsString("offset=10"));
        assertThat(first.body(), not(containsString("organisation")));
    }

    @Test
    void aCampaignIsKnownByItsIdentifierToo(MadoguchiServer server) throws IOException {
        String id = server.query("select id from telework_campaign where code = '2018'")
                .get(0);

        JsonNode page =
                json.readTree(server.get(CAMPAIGNS + "/" + id + "/participants").body());

        assertThat(page.get("campaign").asText(), is("2018"));
    }

    @Test
    void whoeverHasItIsToldThatNothingChanged(MadoguchiServer server) {
        String tag = server.get(PARTICIPANTS).headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = server.send(HttpRequest.newBuilder(URI.create(server.url() + PARTICIPANTS))
                .header("If-None-Match", tag)
                .GET());

        assertThat(again.statusCode(), is(304));
    }

    @Test
    void allOfItIsThereAsCsv(MadoguchiServer server) {
        HttpResponse<String> csv = server.send(HttpRequest.newBuilder(URI.create(server.url() + PARTICIPANTS))
                .header("Accept", "text/csv")
                .GET());

        assertThat(csv.headers().firstValue("Content-Type").orElse(""), startsWith("text/csv"));
        assertThat(csv.body(), startsWith("name,nameKana,category,"));
        assertThat(
                csv.body().lines().filter(line -> line.contains("IMPLEMENTING")).toList(), not(hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "/2019/participants?limit=abc, 422",
        "/2019/participants?limit=201, 422",
        "/2019/participants?offset=-1, 422",
        "/2019/participants?prefecture=48, 422",
        "/1999/participants, 404",
        "/00000000-0000-4000-8000-000000000000/participants, 404"
    })
    void aWrongRequestIsExplained(String path, int status, MadoguchiServer server) throws IOException {
        HttpResponse<String> refused = server.get(CAMPAIGNS + path);

        assertThat(refused.statusCode(), is(status));
        assertThat(refused.headers().firstValue("Content-Type").orElse(""), startsWith("application/problem+json"));
        assertThat(json.readTree(refused.body()).get("detail").asText(), not(is("")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v2/telework", "/soap/", "/soap/nothing"})
    void whereNoInterfaceIsMachinesAreToldSo(String path, MadoguchiServer server) throws IOException {
        HttpResponse<String> answer = server.get(path);

        assertThat(answer.statusCode(), is(404));
        assertThat(answer.headers().firstValue("Content-Type").orElse(""), startsWith("application/problem+json"));
        assertThat(json.readTree(answer.body()).get("type").asText(), is("urn:madoguchi:problem:NoSuchAddress"));
    }

    @Test
    void theInterfaceIsDescribed(MadoguchiServer server) {
        String description = server.get("/openapi").body();

        assertThat(description, containsString("/api/v1/telework/campaigns/{id}/participants"));
        assertThat(description, containsString("headcountOnKeyDay"));
        assertThat(description, allOf(containsString("format: uuid"), containsString("format: date-time")));
        assertThat(
                "defaults written as limits, and what belongs to pages",
                description,
                not(anyOf(
                        containsString("multipleOf"),
                        containsString("maxItems"),
                        containsString("maxLength: 0"),
                        containsString("maxProperties"),
                        matchesPattern("(?s).*type: object\\s+format:.*"),
                        containsString("Backing"))));
    }
}
