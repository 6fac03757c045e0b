package dev.madoguchi.rest;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProblemTest {

    private static final Problem PROBLEM =
            new Problem("StaleForm", 409, Locale.ENGLISH, "Not possible", "Somebody was first.", "/api/v1/x", Map.of());

    @Test
    void itHasTheMembersOfTheStandard() {
        assertThat(PROBLEM.toJson(), is(json("""
                {"type":"urn:madoguchi:problem:StaleForm","title":"Not possible","status":409,
                 "detail":"Somebody was first.","instance":"/api/v1/x"}""")));
    }

    @Test
    void dataKeepsItsType() {
        UUID id = UUID.fromString("00000000-0000-4000-8000-000000000001");
        JsonObject written = PROBLEM.with("limit", 5)
                .with("open", false)
                .with("id", id)
                .with("nothing", null)
                .with("errors", List.of(Map.of("field", "name")))
                .toJson();
        assertThat(written.getInt("limit"), is(5));
        assertThat(written.getBoolean("open"), is(false));
        assertThat(written.getString("id"), is(id.toString()));
        assertThat(written.isNull("nothing"), is(true));
        assertThat(written.getJsonArray("errors").getJsonObject(0).getString("field"), is("name"));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
