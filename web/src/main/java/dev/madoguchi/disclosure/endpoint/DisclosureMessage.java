package dev.madoguchi.disclosure.endpoint;

import dev.madoguchi.disclosure.entity.DisclosureAnswer.Disclosed;
import dev.madoguchi.disclosure.entity.LedgerEntry;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A disclosure.
 *
 * @param id its row in the ledger
 * @param at when
 * @param pseudonym what this servicer calls the visitor; another servicer calls them something else
 * @param consent the consent it was given on
 * @param notice the revision of the notice that had been agreed to
 * @param terminal where the counter is
 * @param given the codes of what was given
 * @param attributes the values, right after asking; never afterwards
 */
@Schema(name = "Disclosure", description = "What was given")
public record DisclosureMessage(
        UUID id,
        Instant at,
        UUID pseudonym,
        UUID consent,
        UUID notice,
        String terminal,
        Set<String> given,
        Map<String, List<String>> attributes) {

    static DisclosureMessage of(Disclosed given) {
        return of(given.entry(), new TreeMap<>(given.values()));
    }

    static DisclosureMessage of(LedgerEntry entry) {
        return of(entry, null);
    }

    private static DisclosureMessage of(LedgerEntry entry, Map<String, List<String>> values) {
        return new DisclosureMessage(
                entry.id(),
                entry.at(),
                entry.pseudonym().orElse(null),
                entry.consent(),
                entry.notice(),
                entry.terminalPlace(),
                new TreeSet<>(entry.attributes()),
                values);
    }

    /** For the log: no values. */
    @Override
    public String toString() {
        return "DisclosureMessage[" + id + "]";
    }
}
