package dev.madoguchi.disclosure.boundary;

import dev.madoguchi.disclosure.control.Askers;
import dev.madoguchi.disclosure.control.Ledger;
import dev.madoguchi.disclosure.control.LedgerOverview;
import dev.madoguchi.disclosure.entity.LedgerEntry;
import dev.madoguchi.disclosure.entity.LedgerPage;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import java.util.UUID;

/** What the servicers of the caller's body received: everything but the values. */
@Stateless
@RolesAllowed(Roles.SERVICER)
public class ReceivedLedger {

    @Inject
    private Askers askers;

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerOverview overview;

    /**
     * A part of the ledger, the latest first.
     *
     * @param before the last row of the part before; {@code null} for the first part
     * @throws NotFound if that is no row, or another servicer's
     */
    public LedgerPage page(UUID before, @Min(1) @Max(200) int size) {
        Optional<LedgerEntry> last = Optional.ofNullable(before).map(ledger::require);
        last.ifPresent(entry -> askers.require(entry.servicer(), LedgerEntry.class, before));
        return overview.received(askers.servicers(), last, size);
    }
}
