package dev.madoguchi.organisation.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.control.RegisterIntake;
import dev.madoguchi.organisation.control.RegisterLedger;
import dev.madoguchi.organisation.control.RegisterTable;
import dev.madoguchi.organisation.entity.RegisterFileUnusable;
import dev.madoguchi.organisation.entity.RegisterImportBusy;
import dev.madoguchi.organisation.entity.RegisterImportPage;
import dev.madoguchi.organisation.entity.RejectedPage;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.io.InputStream;
import java.util.UUID;

/** Keeping the register of this installation up to date with the file the tax agency publishes. */
@Stateless
@RolesAllowed(Roles.OPERATOR)
public class RegisterImports {

    @Inject
    private RegisterIntake intake;

    @Inject
    private RegisterLedger ledger;

    @Inject
    private RegisterTable table;

    /** One page of the imports, the newest first. */
    public RegisterImportPage page(@Min(0) int first, @Min(1) @Max(200) int size) {
        return new RegisterImportPage(ledger.page(first, size), ledger.count(), table.size());
    }

    /**
     * One page of the lines that an import did not take over.
     *
     * @throws NotFound if there is no such import
     */
    public RejectedPage rejected(@NotNull UUID id, @Min(0) int first, @Min(1) @Max(200) int size) {
        return new RejectedPage(ledger.require(id), table.rejected(id, first, size), table.rejected(id));
    }

    /**
     * Takes a file over while it arrives; the file of an interrupted import, sent again, is gone on with. Its pieces are transactions of
     * their own, so that what is done stays done.
     *
     * @param size in bytes, as far as it is known
     * @return how many lines the file has
     * @throws RegisterFileUnusable if it cannot be taken over, or not further than to a line
     * @throws RegisterImportBusy if another import is under way
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public long take(@NotNull String fileName, @Min(0) long size, @NotNull InputStream content) {
        return intake.take(fileName, size, content);
    }

    /**
     * Gives up an interrupted import: another file can be taken over. What it took over stays.
     *
     * @throws NotFound if there is no such import
     * @throws RegisterImportBusy if it is under way or has ended
     */
    public void giveUp(@NotNull UUID id) {
        ledger.giveUp(id);
    }
}
