package dev.madoguchi.telework.boundary;

import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.control.CampaignRepository;
import dev.madoguchi.telework.control.CategoryTableWriter;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignAnnounced;
import dev.madoguchi.telework.entity.CampaignArchived;
import dev.madoguchi.telework.entity.CampaignChanged;
import dev.madoguchi.telework.entity.CampaignClosedEarly;
import dev.madoguchi.telework.entity.CampaignCodeTaken;
import dev.madoguchi.telework.entity.CampaignCreated;
import dev.madoguchi.telework.entity.CampaignDetails;
import dev.madoguchi.telework.entity.CampaignFieldFixed;
import dev.madoguchi.telework.entity.CampaignPage;
import dev.madoguchi.telework.entity.CampaignRevised;
import dev.madoguchi.telework.entity.CampaignStepNotAllowed;
import dev.madoguchi.telework.entity.CategoryRules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** The life of campaigns, in the hands of operators: from the first idea to the archive, without a new release. */
@Stateless
@RolesAllowed(Roles.OPERATOR)
public class CampaignPlanning {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private CategoryTableWriter tables;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /** A page of all campaigns, the latest first, those in the making included. */
    public CampaignPage page(@Min(0) int first, @Min(1) @Max(200) int size) {
        return campaigns.page(first, size);
    }

    /**
     * A campaign, in whatever state.
     *
     * @throws NotFound if there is none
     */
    public Campaign find(@NotNull UUID id) {
        return campaigns.require(id);
    }

    /**
     * Begins a campaign, for operators only until it is announced.
     *
     * @return its id
     * @throws CampaignCodeTaken if another campaign has the code
     */
    public UUID create(@NotNull @Valid CampaignDetails details, @NotNull @Valid CategoryRules rules) {
        requireFree(details.getCode(), null);
        Campaign campaign = new Campaign(details, tables.write(rules));
        campaigns.add(campaign);
        facts.fire(new CampaignCreated(campaign.id()));
        return campaign.id();
    }

    /**
     * Changes what a campaign says.
     *
     * @param version the version the caller had before them
     * @throws CampaignChanged if somebody changed it in the meantime
     * @throws CampaignCodeTaken if another campaign has the code
     * @throws CampaignFieldFixed if it was announced and a field does not change any more
     * @throws CampaignStepNotAllowed if registration is over
     */
    public void revise(@NotNull UUID id, long version, @NotNull @Valid CampaignDetails details) {
        Campaign campaign = campaigns.requireForChange(id, version);
        requireFree(details.getCode(), id);
        campaign.revise(details, clock.today());
        facts.fire(new CampaignRevised(id));
    }

    private void requireFree(String code, UUID own) {
        campaigns.reserve(code);
        campaigns.ofCode(code).map(Campaign::id).filter(id -> !id.equals(own)).ifPresent(other -> {
            throw new CampaignCodeTaken();
        });
    }

    /**
     * Everybody sees the campaign from now on, and bodies register by its dates.
     *
     * @throws CampaignChanged if somebody changed it in the meantime
     * @throws CampaignStepNotAllowed if it was announced already
     */
    public void announce(@NotNull UUID id, long version) {
        campaigns.requireForChange(id, version).announce(clock.today(), clock.now());
        facts.fire(new CampaignAnnounced(id));
    }

    /**
     * Closes registration before its last day.
     *
     * @throws CampaignChanged if somebody changed it in the meantime
     * @throws CampaignStepNotAllowed if it is not announced, or closed already
     */
    public void close(@NotNull UUID id, long version) {
        campaigns.requireForChange(id, version).close(clock.today(), clock.now());
        facts.fire(new CampaignClosedEarly(id));
    }

    /**
     * Puts the campaign away: its list stays readable, drafts that are left lapse.
     *
     * @throws CampaignChanged if somebody changed it in the meantime
     * @throws CampaignStepNotAllowed if registration is not closed
     */
    public void archive(@NotNull UUID id, long version) {
        campaigns.requireForChange(id, version).archive(clock.today(), clock.now());
        facts.fire(new CampaignArchived(id));
    }
}
