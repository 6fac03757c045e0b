package dev.madoguchi.operator.view;

import dev.madoguchi.faces.ListAddress;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.telework.boundary.CampaignPlanning;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignPage;
import dev.madoguchi.telework.entity.CampaignState;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** All campaigns and where each stands. */
@Named
@RequestScoped
public class CampaignsBacking {

    private static final int SIZE = 20;

    private int page = 1;
    private CampaignPage found;

    @Inject
    private CampaignPlanning planning;

    @Inject
    private JapanClock clock;

    /** The campaigns of this page of the list. */
    public List<Campaign> getCampaigns() {
        return found().campaigns();
    }

    /** Where one stands today. */
    public CampaignState stateOf(Campaign campaign) {
        return campaign.state(clock.today());
    }

    /** How many pages there are. */
    public int getPages() {
        return ListAddress.pages(found().total(), SIZE);
    }

    private CampaignPage found() {
        if (found == null) {
            found = planning.page((page - 1) * SIZE, SIZE);
        }
        return found;
    }

    /** The number of this page of the list. */
    public String getPage() {
        return Integer.toString(page);
    }

    public void setPage(String typed) {
        page = ListAddress.page(typed);
    }
}
