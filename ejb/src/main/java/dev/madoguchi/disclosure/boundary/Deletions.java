package dev.madoguchi.disclosure.boundary;

import dev.madoguchi.disclosure.control.Askers;
import dev.madoguchi.disclosure.control.DeletionDesk;
import dev.madoguchi.disclosure.control.DeletionOverview;
import dev.madoguchi.disclosure.control.DeletionRepository;
import dev.madoguchi.disclosure.entity.DeletionOrder;
import dev.madoguchi.disclosure.entity.DeletionPage;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Comparator;
import java.util.Set;
import java.util.UUID;

/** What servicers have to delete, and that they say when they did. */
@Stateless
@RolesAllowed({Roles.PARTNER, Roles.SERVICER})
public class Deletions {

    @Inject
    private DeletionRepository orders;

    @Inject
    private DeletionOverview overview;

    @Inject
    private DeletionDesk desk;

    @Inject
    private Askers askers;

    @Inject
    private Caller caller;

    /** The orders of the caller's servicers that wait for an attestation, the most urgent first. */
    public DeletionPage open(@Min(0) int first, @Min(1) @Max(200) int size) {
        return overview.open(askers.servicers(), first, size);
    }

    /**
     * The caller says that everything was deleted that was received on the consent; saying so again changes nothing.
     *
     * @throws NotFound if there is no such order, or it is another servicer's
     */
    public DeletionOrder attest(@NotNull UUID order) {
        requireOwn(order);
        desk.attest(order, caller.subject());
        return orders.require(order);
    }

    /**
     * The same for several at once: for all of them, or, if one is not the caller's, for none.
     *
     * @param chosen the orders
     * @throws NotFound if there is no such order, or it is another servicer's
     */
    public void attestAll(@NotEmpty @Size(max = 200) Set<@NotNull UUID> chosen) {
        chosen.stream()
                .map(this::requireOwn)
                .sorted(Comparator.comparing(DeletionOrder::consent))
                .forEach(order -> desk.attest(order.id(), caller.subject()));
    }

    private DeletionOrder requireOwn(UUID order) {
        DeletionOrder found = orders.require(order);
        askers.require(found.servicer(), DeletionOrder.class, order);
        return found;
    }
}
