package dev.madoguchi.disclosure.endpoint;

import dev.madoguchi.disclosure.entity.DeletionOrder;
import dev.madoguchi.disclosure.entity.DeletionPage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a servicer has to delete what it received.
 *
 * @param pseudonym what it calls the visitor
 * @param purpose for what it received it
 * @param consent the consent that ended
 * @param dueOn the last day on which it may be done
 * @param attestedAt when it said that it did
 */
@Schema(name = "DeletionOrder", description = "What has to be deleted because a consent ended")
public record DeletionMessage(
        UUID id, UUID pseudonym, String purpose, UUID consent, Instant orderedAt, LocalDate dueOn, Instant attestedAt) {

    static DeletionMessage of(DeletionPage.Item item) {
        return of(
                item.order(),
                item.pseudonym().orElse(null),
                item.notice().content().purposeCode());
    }

    static DeletionMessage of(DeletionOrder order) {
        return of(order, null, null);
    }

    private static DeletionMessage of(DeletionOrder order, UUID pseudonym, String purpose) {
        return new DeletionMessage(
                order.id(),
                pseudonym,
                purpose,
                order.consent(),
                order.orderedAt(),
                order.dueOn(),
                order.attestedAt().orElse(null));
    }
}
