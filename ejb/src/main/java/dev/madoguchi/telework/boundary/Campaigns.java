package dev.madoguchi.telework.boundary;

import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.control.CampaignCalendar;
import dev.madoguchi.telework.control.CampaignRepository;
import dev.madoguchi.telework.control.CategoryTable;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignDay;
import dev.madoguchi.telework.entity.CategoryFacts;
import dev.madoguchi.telework.entity.CategoryResult;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The campaigns: open to everyone. */
@Stateless
@PermitAll
public class Campaigns {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private CategoryTable categories;

    @Inject
    private CampaignCalendar calendar;

    @Inject
    private JapanClock clock;

    /** All campaigns, the latest first. */
    public List<Campaign> all() {
        return campaigns.all();
    }

    /** Those that take registrations today. */
    public List<Campaign> open() {
        return campaigns.all().stream()
                .filter(campaign -> campaign.isOpenOn(clock.today()))
                .toList();
    }

    /**
     * What each category of a campaign asks for: the conditions of its table, none met yet.
     *
     * @throws NotFound if there is no such campaign
     */
    public CategoryResult conditions(@NotNull UUID id) {
        return categories.apply(campaigns.require(id), CategoryFacts.NOTHING);
    }

    /**
     * The days of a campaign, with weekends and national holidays marked.
     *
     * @throws NotFound if there is no such campaign
     */
    public List<CampaignDay> calendar(@NotNull UUID id) {
        return calendar.of(campaigns.require(id));
    }

    /**
     * The campaign by its id.
     *
     * @throws NotFound if there is none
     */
    public Campaign find(@NotNull UUID id) {
        return campaigns.require(id);
    }

    /**
     * The campaign by its code, e.g. {@code 2019}.
     *
     * @throws NotFound if there is none
     */
    public Campaign ofCode(@NotBlank @Size(max = 40) String code) {
        return campaigns.ofCode(code).orElseThrow(() -> new NotFound(Campaign.class, code));
    }
}
