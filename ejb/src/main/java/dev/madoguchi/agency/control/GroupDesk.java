package dev.madoguchi.agency.control;

import dev.madoguchi.agency.entity.ClaimCode;
import dev.madoguchi.agency.entity.CodesReissued;
import dev.madoguchi.agency.entity.GroupDetails;
import dev.madoguchi.agency.entity.GroupPrepared;
import dev.madoguchi.agency.entity.GroupWithdrawn;
import dev.madoguchi.agency.entity.ListedTraveller;
import dev.madoguchi.agency.entity.PreparedRecord;
import dev.madoguchi.agency.entity.PreparedValue;
import dev.madoguchi.agency.entity.Slip;
import dev.madoguchi.agency.entity.TravellerGroup;
import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.sealing.control.KeyedHash;
import dev.madoguchi.visitor.control.SealedValues;
import dev.madoguchi.visitor.entity.Stay;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes groups of lists, gives their records new codes, and takes them back. */
@ApplicationScoped
public class GroupDesk {

    /** Of what kind a claim code is among the identifiers that are kept as keyed hashes. */
    static final String CODE = "CLAIM_CODE";

    @Inject
    private GroupRepository groups;

    @Inject
    private SealedValues values;

    @Inject
    private KeyedHash hash;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    @Inject
    @ConfigProperty(name = "madoguchi.group.unclaimed-days")
    private int unclaimedDays;

    /** A group of these travellers; whoever has no stay of their own has the one of the group. */
    public TravellerGroup prepare(
            UUID agency, GroupDetails details, List<ListedTraveller> travellers, List<Slip> slips) {
        TravellerGroup group =
                new TravellerGroup(agency, details, travellers.size(), unclaimedDays, caller.subject(), clock.now());
        groups.add(group);
        for (ListedTraveller traveller : travellers) {
            slips.add(prepare(group, traveller));
        }
        facts.fire(new GroupPrepared(group.id(), agency, travellers.size()));
        return group;
    }

    private Slip prepare(TravellerGroup group, ListedTraveller traveller) {
        ClaimCode code = ClaimCode.random();
        String language = SlipLanguage.of(traveller.values());
        PreparedRecord made = new PreparedRecord(group.id(), traveller.line(), language, hash.of(CODE, code.value()));
        groups.add(made);
        Map<String, List<String>> whole = new HashMap<>(traveller.values());
        whole.putIfAbsent(Stay.FROM, List.of(group.arrivesOn().toString()));
        whole.putIfAbsent(Stay.TO, List.of(group.departsOn().toString()));
        whole.forEach((attribute, each) ->
                groups.add(new PreparedValue(made.id(), attribute, values.seal(made.id(), attribute, each))));
        return new Slip(traveller.line(), Optional.of(traveller.name()), language, code);
    }

    /** New codes for all that nobody claimed; the old ones open nothing any more. */
    public List<Slip> reissue(TravellerGroup group) {
        group.requireWaiting();
        List<Slip> slips = new ArrayList<>();
        for (PreparedRecord waiting : groups.waiting(group.id())) {
            ClaimCode code = ClaimCode.random();
            waiting.recode(hash.of(CODE, code.value()));
            slips.add(new Slip(waiting.line(), Optional.empty(), waiting.language(), code));
        }
        facts.fire(new CodesReissued(group.id(), group.organisation(), slips.size()));
        return slips;
    }

    /** Takes back what nobody claimed. */
    public void withdraw(TravellerGroup group) {
        int records = group.withdraw();
        groups.removeWaiting(group.id());
        facts.fire(new GroupWithdrawn(group.id(), group.organisation(), records));
    }
}
