package dev.madoguchi.consent.entity;

import dev.madoguchi.servicer.entity.Servicer;
import dev.madoguchi.servicer.entity.ServicerKind;
import java.util.Optional;
import java.util.UUID;

/**
 * Who receives: one servicer, or every servicer of a kind.
 *
 * @param servicer the one
 * @param kind the kind; exactly one of the two is there
 */
public record Recipient(Optional<UUID> servicer, Optional<ServicerKind> kind) {

    public Recipient {
        if (servicer.isPresent() == kind.isPresent()) {
            throw new IllegalArgumentException("one servicer, or one kind");
        }
    }

    /** This servicer and no other. */
    public static Recipient only(UUID servicer) {
        return new Recipient(Optional.of(servicer), Optional.empty());
    }

    /** Every servicer of a kind, also those to come. */
    public static Recipient every(ServicerKind kind) {
        return new Recipient(Optional.empty(), Optional.of(kind));
    }

    /** Whether this servicer is meant. */
    public boolean includes(Servicer asking) {
        return servicer.map(asking.id()::equals).orElseGet(() -> kind.orElseThrow() == asking.kind());
    }
}
