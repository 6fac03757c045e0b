package dev.madoguchi.consent.entity;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a receipt says: the members of its JWS payload (Kantara Consent Receipt 1.1). */
public final class ReceiptStatement {

    private final JsonObject json;

    private ReceiptStatement(JsonObject json) {
        this.json = json;
    }

    /** The statement of a receipt of ours. */
    public static ReceiptStatement of(Receipt receipt) {
        String payload = receipt.signed().split("\\.")[1];
        String text = new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8);
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return new ReceiptStatement(reader.readObject());
        }
    }

    /** All of it, as JSON. */
    public String text() {
        return json.toString();
    }

    public String id() {
        return json.getString("consentReceiptID");
    }

    /** What was asked, in a few words. */
    public String title() {
        return record().getString("title");
    }

    /** What the attributes are used for. */
    public String purpose() {
        return purposes().getString("purpose");
    }

    /** What those who receive are called. */
    public List<String> recipients() {
        return record().getJsonArray("recipients").getValuesAs(JsonObject.class).stream()
                .map(party -> party.getString("name"))
                .toList();
    }

    /** What the granted attributes are called. */
    public List<String> attributes() {
        return texts(purposes().getJsonArray("piiCategory"));
    }

    /** What those of them are called that need special care. */
    public List<String> special() {
        return texts(json.getJsonArray("spiCat"));
    }

    public Instant givenAt() {
        return Instant.ofEpochSecond(json.getJsonNumber("consentTimestamp").longValue());
    }

    public Optional<Instant> validUntil() {
        return instant("validUntil");
    }

    public Optional<Instant> endedAt() {
        return instant("endedAt");
    }

    /** When which servicer said that it had deleted. */
    public Map<String, Instant> deletions() {
        Map<String, Instant> deletions = new LinkedHashMap<>();
        if (json.containsKey("deletions")) {
            json.getJsonArray("deletions")
                    .getValuesAs(JsonObject.class)
                    .forEach(party -> deletions.put(
                            party.getString("name"), Instant.parse(party.getString("deletionAttestedAt"))));
        }
        return deletions;
    }

    /** Who answers for the record. */
    public String controller() {
        return json.getJsonArray("piiControllers").getJsonObject(0).getString("piiController");
    }

    public String noticeHash() {
        return record().getString("noticeHash");
    }

    private JsonObject record() {
        return json.getJsonObject("consentRecord");
    }

    private JsonObject purposes() {
        return json.getJsonArray("services")
                .getJsonObject(0)
                .getJsonArray("purposes")
                .getJsonObject(0);
    }

    private Optional<Instant> instant(String name) {
        return Optional.ofNullable(record().getString(name, null)).map(Instant::parse);
    }

    private static List<String> texts(JsonArray array) {
        return array.getValuesAs(JsonString::getString);
    }
}
