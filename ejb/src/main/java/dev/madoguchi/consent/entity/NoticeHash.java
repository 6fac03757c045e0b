package dev.madoguchi.consent.entity;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The hash that ties a notice to its words and to the revision before: SHA-256 over its JSON in UTF-8, members sorted by name and no
 * blanks between them (RFC 8785 for what occurs here: texts, whole numbers, truth values).
 */
public final class NoticeHash {

    private NoticeHash() {}

    /**
     * The hash of a revision.
     *
     * @param before the hash of the revision before, if there is one
     */
    public static String of(NoticeContent content, int number, Optional<String> before) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(json(content, number, before).toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyPlatformHasIt) {
            throw new IllegalStateException(everyPlatformHasIt);
        }
    }

    private static JsonObject json(NoticeContent content, int number, Optional<String> before) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("attributes", attributes(content))
                .add("effectiveFrom", content.effectiveFrom().toString())
                .add("legalBasis", content.legalBasis().name())
                .add("material", content.material())
                .add("number", number);
        before.ifPresent(hash -> json.add("predecessor", hash));
        json.add("purpose", content.purposeCode());
        content.recipient().servicer().ifPresent(servicer -> json.add("recipient", servicer.toString()));
        content.recipient().kind().ifPresent(kind -> json.add("recipientKind", kind.name()));
        return json.add("retentionDays", content.retentionDays())
                .add("texts", texts(content))
                .add("validity", content.validity().name())
                .add("validityDays", content.validityDays())
                .add("withdrawalMethod", content.withdrawalMethod())
                .build();
    }

    private static JsonArrayBuilder attributes(NoticeContent content) {
        JsonArrayBuilder attributes = Json.createArrayBuilder();
        content.attributes()
                .forEach((code, required) -> attributes.add(
                        Json.createObjectBuilder().add("code", code).add("required", required)));
        return attributes;
    }

    private static JsonObjectBuilder texts(NoticeContent content) {
        JsonObjectBuilder texts = Json.createObjectBuilder();
        new TreeMap<>(content.texts())
                .forEach((language, text) -> texts.add(
                        language,
                        Json.createObjectBuilder()
                                .add("benefit", text.benefit())
                                .add("purpose", text.purpose())
                                .add("title", text.title())));
        return texts;
    }
}
