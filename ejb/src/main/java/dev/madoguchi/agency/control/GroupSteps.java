package dev.madoguchi.agency.control;

import dev.madoguchi.agency.entity.PreparedRecordsVanished;
import dev.madoguchi.agency.entity.TravellerGroup;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;

/** What the process of a group asks and orders. */
@ApplicationScoped
public class GroupSteps {

    @Inject
    private GroupRepository groups;

    @Inject
    private Event<Fact> facts;

    /** Whether travellers are still waited for. */
    public boolean isWaiting(UUID group) {
        return groups.requireForChange(group).isWaiting();
    }

    /** When the last day is over on which a record can be claimed. */
    public Instant vanishDueAt(UUID group) {
        return groups.require(group)
                .claimableUntil()
                .plusDays(1)
                .atStartOfDay(JapanClock.ZONE)
                .toInstant();
    }

    /** What nobody claimed is gone; nothing happens where nobody is waited for any more. */
    public void vanish(UUID id) {
        TravellerGroup group = groups.requireForChange(id);
        if (group.isWaiting()) {
            int records = group.vanish();
            groups.removeWaiting(id);
            facts.fire(new PreparedRecordsVanished(id, records));
        }
    }
}
