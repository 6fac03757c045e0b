package dev.madoguchi.disclosure.entity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An agreement on which something may be given.
 *
 * @param notice the revision that was agreed to
 * @param pseudonym what the asking servicer calls the visitor, if it ever received something
 */
public record Grant(
        UUID consent, UUID visitor, UUID notice, Instant expiresAt, boolean disputed, Optional<UUID> pseudonym) {}
