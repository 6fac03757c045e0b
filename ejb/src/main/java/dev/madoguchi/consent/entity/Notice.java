package dev.madoguchi.consent.entity;

import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A published revision of what is asked for a purpose. It never changes.
 *
 * @param number 1 for the first of its purpose
 * @param predecessor the revision before
 * @param hash SHA-256 over its content and the hash of its predecessor, 64 hexadecimal digits
 */
public record Notice(
        UUID id,
        UUID purpose,
        int number,
        Optional<UUID> predecessor,
        String hash,
        Instant publishedAt,
        NoticeContent content) {

    private static final String ABROAD = "en";

    /** The words in a language; in English where they are not known in it. */
    public NoticeText text(Locale language) {
        Map<String, NoticeText> texts = content.texts();
        NoticeText text = texts.get(language.toLanguageTag());
        return text == null ? texts.get(ABROAD) : text;
    }

    /** The codes of the attributes it asks for, in the order in which they are shown. */
    public Set<String> attributes() {
        return content.attributes().keySet();
    }

    /** Whether the purpose makes no sense without this attribute. */
    public boolean isRequired(String attribute) {
        return content.attributes().getOrDefault(attribute, false);
    }
}
