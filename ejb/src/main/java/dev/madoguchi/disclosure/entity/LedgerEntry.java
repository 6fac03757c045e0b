package dev.madoguchi.disclosure.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A disclosure, as the ledger keeps it: everything but the values.
 *
 * @param id ordered by time (UUID version 7, RFC 9562)
 * @param terminal the counter
 * @param terminalPlace where that is, as the servicer calls it
 * @param notice the revision of the notice that the visitor had agreed to
 * @param pseudonym what the servicer calls the visitor, while the visitor is known here
 * @param attributes the codes of what was given
 */
public record LedgerEntry(
        UUID id,
        Instant at,
        UUID visitor,
        UUID servicer,
        UUID terminal,
        String terminalPlace,
        UUID purpose,
        UUID consent,
        UUID notice,
        Optional<UUID> pseudonym,
        Set<String> attributes) {

    public LedgerEntry {
        attributes = Set.copyOf(attributes);
    }
}
