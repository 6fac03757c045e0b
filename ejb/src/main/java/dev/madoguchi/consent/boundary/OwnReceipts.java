package dev.madoguchi.consent.boundary;

import dev.madoguchi.consent.control.ConsentRepository;
import dev.madoguchi.consent.entity.Receipt;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.visitor.control.Keepers;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A visitor's receipts, and those of whoever's records they keep. */
@Stateless
@RolesAllowed(Roles.VISITOR)
public class OwnReceipts {

    @Inject
    private ConsentRepository consents;

    @Inject
    private Keepers keepers;

    /**
     * A receipt.
     *
     * @throws NotFound if there is none, or it is somebody else's
     */
    public Receipt receipt(@NotNull UUID id) {
        Receipt receipt = consents.receipt(id);
        try {
            keepers.requireOwn(consents.require(receipt.consent()).visitor());
        } catch (NotFound somebodyElses) {
            throw new NotFound(Receipt.class, id);
        }
        return receipt;
    }
}
