package dev.madoguchi.medium.entity;

import java.time.Instant;
import java.util.UUID;

/**
 * A medium as its visitor sees it.
 *
 * @param label what the visitor calls it, or nothing
 * @param blockedAt since when it is blocked; {@code null} while it is not
 * @param lastUsedAt when it was shown last; {@code null} if never
 * @param key the public key of a phone in base64url, by which its browser knows it again; else nothing
 */
public record OwnMedium(
        UUID id,
        UUID visitor,
        MediumKind kind,
        String label,
        Instant linkedAt,
        Instant blockedAt,
        Instant lastUsedAt,
        String key) {

    /** Whether it is accepted no longer. */
    public boolean blocked() {
        return blockedAt != null;
    }
}
