package dev.madoguchi.disclosure.endpoint;

import dev.madoguchi.disclosure.entity.DisclosureRequest;
import java.util.LinkedHashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a servicer asks.
 *
 * @param key in a batch: the idempotency key of this one
 * @param token what the visitor showed
 * @param purpose the code of the purpose
 * @param terminal the code of the counter
 * @param attributes the codes of the attributes wanted; nothing for all that are granted
 */
@Schema(name = "DisclosureCall", description = "What a servicer asks at a counter")
public record DisclosureCall(String key, String token, String purpose, String terminal, List<String> attributes) {

    DisclosureRequest request() {
        return new DisclosureRequest(
                token, purpose, terminal, attributes == null ? null : new LinkedHashSet<>(attributes));
    }

    /** For the log: not what was shown. */
    @Override
    public String toString() {
        return "DisclosureCall[" + purpose + ", " + terminal + "]";
    }
}
