package dev.madoguchi.disclosure.control;

import dev.madoguchi.consent.control.ConsentRepository;
import dev.madoguchi.consent.control.ReceiptDesk;
import dev.madoguchi.consent.control.VisitorMails;
import dev.madoguchi.consent.entity.Attestation;
import dev.madoguchi.disclosure.entity.DeletionAttested;
import dev.madoguchi.disclosure.entity.DeletionGivenUp;
import dev.madoguchi.disclosure.entity.DeletionOrder;
import dev.madoguchi.disclosure.entity.DeletionOrdered;
import dev.madoguchi.disclosure.entity.DeletionsSettled;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Tells servicers to delete when a consent has ended, and takes their word that they did. */
@ApplicationScoped
public class DeletionDesk {

    @Inject
    private DeletionRepository orders;

    @Inject
    private ConsentRepository consents;

    @Inject
    private ReceiptDesk receipts;

    @Inject
    private VisitorMails mails;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    @Inject
    @ConfigProperty(name = "madoguchi.deletion.days", defaultValue = "14")
    private int days;

    /** Orders everybody who received something on the consent to delete it; each once, however often this is asked. */
    public void order(UUID consent) {
        consents.requireForChange(consent);
        LocalDate dueOn = clock.today().plusDays(days);
        for (UUID servicer : orders.withoutOrder(consent)) {
            DeletionOrder order = new DeletionOrder(consent, servicer, clock.now(), dueOn);
            orders.add(order);
            facts.fire(new DeletionOrdered(order.id()));
        }
    }

    /** Whether an order of the consent waits for its attestation. */
    public boolean hasOpen(UUID consent) {
        consents.requireForChange(consent);
        return orders.of(consent).stream().anyMatch(order -> !order.isSettled());
    }

    /**
     * A servicer says that it has deleted; saying so again changes nothing.
     *
     * @param by the identity provider's identifier of whoever says so
     */
    public void attest(UUID id, String by) {
        consents.requireForChange(orders.require(id).consent());
        DeletionOrder order = orders.requireForChange(id);
        if (order.attest(by, clock.now())) {
            facts.fire(new DeletionAttested(id));
            settleWhenDone(order.consent());
        }
    }

    /** The office no longer expects an attestation. */
    public void giveUp(UUID id) {
        consents.requireForChange(orders.require(id).consent());
        DeletionOrder order = orders.requireForChange(id);
        if (order.giveUp(clock.now())) {
            facts.fire(new DeletionGivenUp(id));
            settleWhenDone(order.consent());
        }
    }

    private void settleWhenDone(UUID consent) {
        if (orders.of(consent).stream().allMatch(DeletionOrder::isSettled)) {
            facts.fire(new DeletionsSettled(consent));
        }
    }

    /** Makes out the receipt that a consent ended, with the attestations there are, and tells the visitor. */
    public void issueTermination(UUID consent) {
        List<Attestation> attested = orders.of(consent).stream()
                .flatMap(order -> order.attestedAt().map(at -> new Attestation(order.servicer(), at)).stream())
                .toList();
        receipts.ended(consent, attested);
        mails.tell("visitor_consentEnded", consents.require(consent));
    }
}
