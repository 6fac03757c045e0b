package dev.madoguchi.servicer.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.servicer.control.ServicerRepository;
import dev.madoguchi.servicer.entity.ServicerReinstated;
import dev.madoguchi.servicer.entity.ServicerSuspended;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** Whether a servicer may ask, in the hands of supervisors: it concerns every office. */
@Stateless
@RolesAllowed(Roles.SUPERVISOR)
public class ServicerStanding {

    @Inject
    private ServicerRepository servicers;

    @Inject
    private Event<Fact> facts;

    /**
     * Stops a servicer at once.
     *
     * @throws NotFound if there is none
     */
    public void suspend(@NotNull UUID servicer) {
        if (servicers.requireForChange(servicer).suspend()) {
            facts.fire(new ServicerSuspended(servicer));
        }
    }

    /**
     * Lets a suspended servicer ask again. Consents that ended when it was suspended stay ended.
     *
     * @throws NotFound if there is none
     */
    public void reinstate(@NotNull UUID servicer) {
        if (servicers.requireForChange(servicer).reinstate()) {
            facts.fire(new ServicerReinstated(servicer));
        }
    }
}
