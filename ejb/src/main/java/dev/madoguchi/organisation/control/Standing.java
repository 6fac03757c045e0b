package dev.madoguchi.organisation.control;

import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.entity.Confirmation;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.OrganisationConfirmed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.UUID;

/** Whether a body is provisional still, and the one way in which that ends. */
@ApplicationScoped
public class Standing {

    @Inject
    private OrganisationRepository organisations;

    @Inject
    private Event<OrganisationConfirmed> confirmed;

    @Inject
    private JapanClock clock;

    /** The body is known to be what it says; nothing happens where that was known before. */
    public void confirm(UUID body, Confirmation way) {
        if (organisations.require(body).isProvisional()) {
            Organisation organisation = organisations.requireForChange(body);
            if (organisation.isProvisional()) {
                organisation.confirm(way, clock.now());
                confirmed.fire(new OrganisationConfirmed(body));
            }
        }
    }
}
