package dev.madoguchi.telework.view;

import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.PublicRegistrations;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.Registration;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;

/** One who takes part, as far as it wants to be seen. */
@Named
@RequestScoped
public class ParticipantBacking {

    @Inject
    private PublicRegistrations registrations;

    @Inject
    private Campaigns campaigns;

    private String id;
    private PublicEntry entry;
    private Campaign campaign;

    /**
     * Finds it.
     *
     * @throws NotFound if there is none, or it is not listed
     */
    public void load() {
        Registration registration = registrations.find(identifier());
        entry = new PublicEntry(registration);
        campaign = campaigns.find(registration.campaign());
    }

    private UUID identifier() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException | NullPointerException noIdentifier) {
            throw new NotFound(Registration.class, id);
        }
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public PublicEntry getEntry() {
        return entry;
    }

    public Campaign getCampaign() {
        return campaign;
    }
}
