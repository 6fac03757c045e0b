package dev.madoguchi.agency.workflow;

import dev.madoguchi.agency.entity.GroupPrepared;
import dev.madoguchi.agency.entity.GroupSettled;
import dev.madoguchi.agency.entity.GroupWithdrawn;
import dev.madoguchi.engine.BusinessProcess;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Watches a group from the confirmation of its list until nobody is waited for any more: its business key is the group's id. What comes before
 * the process waits for it needs no answer, because it first asks whether anybody is waited for.
 */
@ApplicationScoped
public class AgencyGroupProcess extends BusinessProcess {

    static final String SETTLED = "Message_GroupSettled";
    static final String WITHDRAWN = "Message_GroupWithdrawn";

    /** The process of groups. */
    public AgencyGroupProcess() {
        super(AgencyGroupProcess.class);
    }

    void on(@Observes GroupPrepared fact) {
        start(fact.group());
    }

    void on(@Observes GroupSettled fact) {
        sendIfAwaited(fact.group(), SETTLED);
    }

    void on(@Observes GroupWithdrawn fact) {
        sendIfAwaited(fact.group(), WITHDRAWN);
    }
}
