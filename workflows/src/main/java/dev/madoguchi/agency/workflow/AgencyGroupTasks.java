package dev.madoguchi.agency.workflow;

import dev.madoguchi.agency.control.GroupSteps;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Date;
import java.util.UUID;

/** What the model of the group process asks and orders, by the business key of its instance. */
@Named
@ApplicationScoped
public class AgencyGroupTasks {

    @Inject
    private GroupSteps steps;

    public boolean isAnybodyAwaited(String group) {
        return steps.isWaiting(UUID.fromString(group));
    }

    /** The engine wants its timers as {@link Date}. */
    public Date unclaimedDueAt(String group) {
        return Date.from(steps.vanishDueAt(UUID.fromString(group)));
    }

    public void deleteUnclaimed(String group) {
        steps.vanish(UUID.fromString(group));
    }
}
