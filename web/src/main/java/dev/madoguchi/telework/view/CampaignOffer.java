package dev.madoguchi.telework.view;

import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CategoryResult;
import dev.madoguchi.telework.entity.OwnApplication;
import dev.madoguchi.telework.entity.ParticipationCategory;

/**
 * A campaign as the start page offers it.
 *
 * @param rules what its categories ask for
 * @param own the body's live registration or draft for it; {@code null} where there is none
 */
public record CampaignOffer(Campaign campaign, CategoryResult rules, OwnApplication own) {

    /** All categories, for the list of rules. */
    public ParticipationCategory[] categories() {
        return ParticipationCategory.values();
    }
}
