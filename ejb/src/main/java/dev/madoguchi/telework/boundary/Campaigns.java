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

    /** All campaigns that were announced, the latest first; those that are over too. */
    public List<Campaign> all() {
        return campaigns.announced();
    }

    /** Those that take registrations today. */
    public List<Campaign> open() {
        return campaigns.announced().stream()
                .filter(campaign -> campaign.isOpenOn(clock.today()))
                .toList();
    }

    /**
     * What each category of a campaign asks for: the conditions of its table, none met yet.
     *
     * @throws NotFound if there is no such campaign
     */
    public CategoryResult conditions(@NotNull UUID id) {
        return categories.apply(find(id).categoryTableOn(clock.today()), CategoryFacts.NOTHING);
    }

    /**
     * The days of a campaign, with weekends and national holidays marked.
     *
     * @throws NotFound if there is no such campaign
     */
    public List<CampaignDay> calendar(@NotNull UUID id) {
        return calendar.of(find(id));
    }

    /**
     * The campaign by its id.
     *
     * @throws NotFound if there is none, or it was not announced yet
     */
    public Campaign find(@NotNull UUID id) {
        Campaign found = campaigns.require(id);
        if (!found.isPublic()) {
            throw new NotFound(Campaign.class, id);
        }
        return found;
    }

    /**
     * The campaign by its code, e.g. {@code 2019}.
     *
     * @throws NotFound if there is none, or it was not announced yet
     */
    public Campaign ofCode(@NotBlank @Size(max = 40) String code) {
        return campaigns.ofCode(code).filter(Campaign::isPublic).orElseThrow(() -> new NotFound(Campaign.class, code));
    }
}
