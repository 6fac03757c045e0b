package dev.madoguchi.agency.control;

import dev.madoguchi.agency.entity.ClaimCode;
import dev.madoguchi.agency.entity.CodesTooManyWrong;
import dev.madoguchi.agency.entity.GroupSettled;
import dev.madoguchi.agency.entity.PreparedOffer;
import dev.madoguchi.agency.entity.PreparedRecord;
import dev.madoguchi.agency.entity.PreparedRecordClaimed;
import dev.madoguchi.agency.entity.PreparedRecordDeclined;
import dev.madoguchi.agency.entity.TravellerGroup;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.control.OrganisationRepository;
import dev.madoguchi.sealing.control.KeyedHash;
import dev.madoguchi.visitor.control.SealedValues;
import dev.madoguchi.visitor.entity.Stay;
import dev.madoguchi.visitor.entity.Visitor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens prepared records with their codes, and ends them. */
@ApplicationScoped
public class ClaimDesk {

    @Inject
    private GroupRepository groups;

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private WrongCodes wrong;

    @Inject
    private SealedValues values;

    @Inject
    private KeyedHash hash;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** A record that a code opened, with its group, both locked until the transaction ends. */
    public record Opened(PreparedRecord prepared, TravellerGroup group) {}

    /**
     * What a code opens; nothing where it is wrong, used, void or too late, and then it counts as a wrong one.
     *
     * @throws CodesTooManyWrong if the account may not try any for now
     */
    public Optional<Opened> open(ClaimCode code, String subject) {
        wrong.requireFew(subject);
        if (!code.isPossible()) {
            return Optional.empty();
        }
        Optional<Opened> opened = groups.ofCode(hash.candidates(GroupDesk.CODE, code.value()))
                .flatMap(this::locked)
                .filter(each -> !each.group().claimableUntil().isBefore(clock.today()));
        if (opened.isEmpty()) {
            wrong.add(subject);
        }
        return opened;
    }

    /** The group is locked first, as whoever withdraws it does. */
    private Optional<Opened> locked(PreparedRecord prepared) {
        TravellerGroup group = groups.requireForChange(prepared.group());
        return groups.still(prepared).filter(still -> group.isWaiting()).map(still -> new Opened(still, group));
    }

    /** What the traveller is shown; a stay that is over says nothing any more. */
    public PreparedOffer offer(Opened opened, Map<String, List<String>> own) {
        Map<String, List<String>> prepared = new HashMap<>();
        groups.values(opened.prepared().id())
                .forEach(value -> prepared.put(
                        value.attribute(), values.open(value.prepared(), value.attribute(), value.sealed())));
        if (Stay.in(prepared).to().filter(clock.today()::isAfter).isPresent()) {
            prepared.keySet().removeAll(List.of(Stay.FROM, Stay.TO));
        }
        return new PreparedOffer(
                organisations.require(opened.group().organisation()).name(),
                opened.group().name(),
                opened.group().claimableUntil(),
                prepared,
                own);
    }

    /** The traveller took it over. */
    public void claimed(Opened opened, Visitor visitor) {
        groups.remove(opened.prepared());
        TravellerGroup group = opened.group();
        boolean last = group.claimed();
        facts.fire(new PreparedRecordClaimed(opened.prepared().id(), visitor.id(), group.id(), group.organisation()));
        settle(group, last);
    }

    /** The traveller does not want it. */
    public void declined(Opened opened) {
        groups.remove(opened.prepared());
        boolean last = opened.group().declined();
        facts.fire(new PreparedRecordDeclined(
                opened.prepared().id(), opened.group().id()));
        settle(opened.group(), last);
    }

    private void settle(TravellerGroup group, boolean last) {
        if (last) {
            facts.fire(new GroupSettled(group.id()));
        }
    }
}
