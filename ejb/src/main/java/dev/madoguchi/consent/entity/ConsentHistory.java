package dev.madoguchi.consent.entity;

import dev.madoguchi.servicer.entity.Servicer;
import java.util.List;
import java.util.Optional;

/**
 * A consent with everything that happened to it.
 *
 * @param notice the revision that was agreed to
 * @param servicer who receives, where it is one and not every one of a kind
 */
public record ConsentHistory(
        Consent consent,
        Notice notice,
        Optional<Servicer> servicer,
        List<ConsentEvent> events,
        List<Receipt> receipts) {}
