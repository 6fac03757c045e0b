package dev.madoguchi.disclosure.control;

import dev.madoguchi.consent.control.NoticeRepository;
import dev.madoguchi.disclosure.entity.LedgerEntry;
import dev.madoguchi.disclosure.entity.LedgerPage;
import dev.madoguchi.servicer.control.ServicerRepository;
import dev.madoguchi.servicer.entity.Servicer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Puts together what visitors read about where their data went, and servicers about what they received: two queries for each part, however
 * long the whole is.
 */
@ApplicationScoped
public class LedgerOverview {

    @Inject
    private Ledger ledger;

    @Inject
    private ServicerRepository servicers;

    @Inject
    private NoticeRepository notices;

    /** The disclosures of a visitor before the given one, the latest first. */
    public LedgerPage page(UUID visitor, Optional<LedgerEntry> before, int size) {
        return page(ledger.of(visitor, before, size + 1), size);
    }

    /** The disclosures to these servicers before the given one, the latest first. */
    public LedgerPage received(List<Servicer> by, Optional<LedgerEntry> before, int size) {
        return page(ledger.to(by.stream().map(Servicer::id).toList(), before, size + 1), size);
    }

    private LedgerPage page(List<LedgerEntry> found, int size) {
        List<LedgerEntry> shown = found.subList(0, Math.min(size, found.size()));
        Map<UUID, Servicer> named =
                servicers.named(shown.stream().map(LedgerEntry::servicer).collect(Collectors.toSet()));
        return new LedgerPage(
                shown.stream()
                        .map(entry -> new LedgerPage.Item(
                                entry, named.get(entry.servicer()), notices.require(entry.notice())))
                        .toList(),
                found.size() > size);
    }
}
