package dev.madoguchi.agency.boundary;

import dev.madoguchi.agency.control.GroupDesk;
import dev.madoguchi.agency.control.GroupRepository;
import dev.madoguchi.agency.control.ListReader;
import dev.madoguchi.agency.entity.AgencyMissing;
import dev.madoguchi.agency.entity.GroupDayInvalid;
import dev.madoguchi.agency.entity.GroupDetails;
import dev.madoguchi.agency.entity.GroupEnded;
import dev.madoguchi.agency.entity.IssuedCodes;
import dev.madoguchi.agency.entity.ListEmpty;
import dev.madoguchi.agency.entity.ListEncodingUnknown;
import dev.madoguchi.agency.entity.ListTooLarge;
import dev.madoguchi.agency.entity.ListUnsound;
import dev.madoguchi.agency.entity.Slip;
import dev.madoguchi.agency.entity.TravellerGroup;
import dev.madoguchi.agency.entity.TravellerList;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.organisation.control.OrganisationRepository;
import dev.madoguchi.organisation.entity.Slice;
import dev.madoguchi.visitor.control.AttributeCatalogue;
import dev.madoguchi.visitor.entity.Attribute;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The groups of the agency that the caller acts for: counts, and the codes in the moment in which they are made. */
@Stateless
@RolesAllowed(Roles.AGENCY)
public class TravellerGroups {

    @Inject
    private GroupRepository groups;

    @Inject
    private GroupDesk desk;

    @Inject
    private ListReader reader;

    @Inject
    private AttributeCatalogue catalogue;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    /** A page of the agency's groups, the latest first; none while the caller acts for no body. */
    public Slice<TravellerGroup> mine(int first, int size) {
        return caller.organisation()
                .map(agency -> groups.of(agency, first, size))
                .orElseGet(() -> new Slice<>(List.of(), 0));
    }

    /**
     * One of them.
     *
     * @throws NotFound if there is no such group of the agency
     */
    public TravellerGroup find(@NotNull UUID id) {
        return own(groups.require(id));
    }

    /** What a list can say, in the order of the catalogue. */
    public List<Attribute> columns() {
        return catalogue.all().stream().filter(ListReader::isPreparable).toList();
    }

    /**
     * What a list says. Nothing of it is kept.
     *
     * @throws ListEmpty if there is nothing in it
     * @throws ListTooLarge if it is larger than any list
     * @throws ListEncodingUnknown if it is neither UTF-8 nor windows-31j
     */
    public TravellerList read(@NotNull byte[] content) {
        return reader.read(content, catalogue.all());
    }

    /**
     * Makes a group of a list: from now on the agency sees no more than numbers.
     *
     * @return the slips, which nobody sees again
     * @throws AgencyMissing if the caller acts for no body
     * @throws GroupDayInvalid if the days are not in order
     * @throws ListUnsound if there are problems in the list
     */
    public IssuedCodes prepare(@NotNull @Valid GroupDetails details, @NotNull byte[] content) {
        UUID agency = caller.organisation().orElseThrow(AgencyMissing::new);
        details.requireInOrder(clock.today());
        TravellerList list = read(content);
        if (!list.isSound()) {
            throw new ListUnsound();
        }
        List<Slip> slips = new ArrayList<>();
        TravellerGroup group = desk.prepare(agency, details, list.travellers(), slips);
        return new IssuedCodes(group, organisations.require(agency).name(), slips);
    }

    /**
     * Makes new codes for the records that nobody has claimed; the old ones are worth nothing.
     *
     * @return the slips, which nobody sees again
     * @throws NotFound if there is no such group of the agency
     * @throws GroupEnded if nobody is waited for any more
     */
    public IssuedCodes reissue(@NotNull UUID id) {
        TravellerGroup group = own(groups.requireForChange(id));
        return new IssuedCodes(
                group, organisations.require(group.organisation()).name(), desk.reissue(group));
    }

    /**
     * Takes the group back: what nobody claimed is deleted at once.
     *
     * @throws NotFound if there is no such group of the agency
     * @throws GroupEnded if nobody is waited for any more
     */
    public void withdraw(@NotNull UUID id) {
        desk.withdraw(own(groups.requireForChange(id)));
    }

    private TravellerGroup own(TravellerGroup group) {
        if (caller.organisation().filter(group.organisation()::equals).isEmpty()) {
            throw new NotFound(TravellerGroup.class, group.id());
        }
        return group;
    }
}
