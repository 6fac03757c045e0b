package dev.madoguchi.disclosure.boundary;

import dev.madoguchi.disclosure.control.Askers;
import dev.madoguchi.disclosure.control.DisclosureCalls;
import dev.madoguchi.disclosure.control.Ledger;
import dev.madoguchi.disclosure.entity.AttributeUnknown;
import dev.madoguchi.disclosure.entity.CallKeyReused;
import dev.madoguchi.disclosure.entity.DisclosureAnswer;
import dev.madoguchi.disclosure.entity.DisclosureRequest;
import dev.madoguchi.disclosure.entity.LedgerEntry;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;

/** What servicers ask at their counters, by machine or by hand. */
@Stateless
@RolesAllowed({Roles.PARTNER, Roles.SERVICER})
public class Disclosures {

    @Inject
    private DisclosureCalls calls;

    @Inject
    private Ledger ledger;

    @Inject
    private Askers askers;

    /**
     * Asks for what a visitor keeps. What is given and its row in the ledger are one transaction.
     *
     * @param key chosen by the servicer for this call: asking the same under the same key once more is answered, and not done, again
     * @throws AttributeUnknown if an attribute is wanted that is not in the catalogue
     * @throws CallKeyReused if something else was asked under this key
     * @throws NotFound if the caller has to do with no servicer
     */
    public DisclosureAnswer disclose(
            @NotNull @Pattern(regexp = "[\\x21-\\x7e]{8,100}") String key, @NotNull @Valid DisclosureRequest request) {
        return calls.answer(key, request);
    }

    /**
     * A row of the ledger, for the servicer that received.
     *
     * @throws NotFound if there is none, or it is another servicer's
     */
    public LedgerEntry entry(@NotNull UUID id) {
        LedgerEntry entry = ledger.require(id);
        askers.require(entry.servicer(), LedgerEntry.class, id);
        return entry;
    }
}
