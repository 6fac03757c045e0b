package dev.madoguchi.consent.control;

import dev.madoguchi.consent.entity.Attestation;
import dev.madoguchi.consent.entity.Consent;
import dev.madoguchi.consent.entity.Receipt;
import dev.madoguchi.consent.entity.ReceiptKind;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.sealing.control.Signature;
import dev.madoguchi.servicer.control.ServicerRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Makes out receipts and signs them. */
@ApplicationScoped
public class ReceiptDesk {

    private static final String TYPE = "consent-receipt+jwt";

    @Inject
    private ConsentRepository consents;

    @Inject
    private NoticeRepository notices;

    @Inject
    private ServicerRepository servicers;

    @Inject
    private ReceiptContent content;

    @Inject
    private Signature signature;

    @Inject
    private JapanClock clock;

    /** That a consent was given; one for each time the visitor agreed, however often this is asked. */
    public void given(UUID id) {
        Consent consent = consents.requireForChange(id);
        Instant agreed = consent.givenAt().orElseThrow();
        boolean issued = consents.receipts(id).stream()
                .anyMatch(receipt -> receipt.kind() == ReceiptKind.GIVEN
                        && !receipt.issuedAt().isBefore(agreed));
        if (!issued) {
            UUID receipt = UUID.randomUUID();
            Instant now = clock.now();
            keep(
                    receipt,
                    consent,
                    ReceiptKind.GIVEN,
                    content.of(receipt, consent, notices.require(consent.notice()), now)
                            .build(),
                    now);
        }
    }

    /** That a consent ended, and which servicers deleted when; once, however often this is asked. */
    public void ended(UUID id, List<Attestation> attestations) {
        Consent consent = consents.requireForChange(id);
        if (consents.receipts(id).stream().anyMatch(receipt -> receipt.kind() == ReceiptKind.ENDED)) {
            return;
        }
        UUID receipt = UUID.randomUUID();
        Instant now = clock.now();
        JsonArrayBuilder deletions = Json.createArrayBuilder();
        attestations.forEach(attestation ->
                deletions.add(content.party(servicers.require(attestation.servicer()), consent.language())
                        .add("deletionAttestedAt", attestation.at().toString())));
        JsonObject statement = content.of(receipt, consent, notices.require(consent.notice()), now)
                .add("deletions", deletions)
                .build();
        keep(receipt, consent, ReceiptKind.ENDED, statement, now);
    }

    private void keep(UUID id, Consent consent, ReceiptKind kind, JsonObject statement, Instant now) {
        consents.add(new Receipt(id, consent, kind, signature.sign(TYPE, statement), now));
    }
}
