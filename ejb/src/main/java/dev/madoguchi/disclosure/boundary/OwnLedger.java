package dev.madoguchi.disclosure.boundary;

import dev.madoguchi.disclosure.control.Ledger;
import dev.madoguchi.disclosure.control.LedgerOverview;
import dev.madoguchi.disclosure.entity.LedgerEntry;
import dev.madoguchi.disclosure.entity.LedgerPage;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.visitor.control.Keepers;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where a visitor's data went: theirs, and that of those whose records they keep. */
@Stateless
@RolesAllowed(Roles.VISITOR)
public class OwnLedger {

    @Inject
    private Keepers keepers;

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerOverview overview;

    /**
     * A part of the ledger, the latest first.
     *
     * @param of of whom; {@code null} for the caller
     * @param before the last row of the part before; {@code null} for the first part
     * @throws NotFound if it is nobody whose record the caller keeps, or a row of somebody else
     */
    public LedgerPage page(UUID of, UUID before, @Min(1) @Max(200) int size) {
        Optional<UUID> visitor = keepers.own(of).map(Visitor::id);
        Optional<LedgerEntry> last = Optional.ofNullable(before).map(ledger::require);
        if (last.isPresent() && visitor.filter(last.get().visitor()::equals).isEmpty()) {
            throw new NotFound(LedgerEntry.class, before);
        }
        return visitor.map(id -> overview.page(id, last, size)).orElse(new LedgerPage(List.of(), false));
    }
}
