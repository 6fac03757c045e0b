package dev.madoguchi.telework.view;

import dev.madoguchi.organisation.entity.Industry;
import dev.madoguchi.organisation.entity.Prefecture;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.PublicRegistrations;
import dev.madoguchi.telework.endpoint.ListParameters;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CategoryCounts;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.entity.PublicFilter;
import dev.madoguchi.telework.entity.PublicPage;
import dev.madoguchi.telework.entity.SizeClass;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The public list of a campaign: everything that narrows it stands in the address, so that it can be kept and passed on. */
@Named
@RequestScoped
public class ParticipantsBacking {

    private static final int ROWS = 20;
    private static final int MOST_PAGES = 50_000;

    @Inject
    private Campaigns campaigns;

    @Inject
    private PublicRegistrations registrations;

    @Inject
    private HttpServletRequest request;

    private List<Campaign> all;
    private Campaign campaign;
    private PublicFilter filter;
    private PublicPage found;
    private List<PublicEntry> rows;
    private CategoryCounts counts;
    private int page;

    /** Reads the address and finds what it describes. */
    public void load() {
        all = campaigns.all();
        String code = request.getParameter("campaign");
        campaign = code == null || code.isBlank() ? usual() : campaigns.ofCode(code);
        filter = ListParameters.forgiving(request::getParameter);
        page = page(request.getParameter("page"));
        found = registrations.page(campaign.id(), filter, (page - 1) * ROWS, ROWS);
        rows = found.registrations().stream().map(PublicEntry::new).toList();
        counts = registrations.counts(campaign.id());
    }

    /** The one that takes registrations today, otherwise the latest. */
    private Campaign usual() {
        return campaigns.open().stream().findFirst().orElseGet(() -> all.get(0));
    }

    private static int page(String given) {
        try {
            return given == null ? 1 : Math.min(Math.max(1, Integer.parseInt(given)), MOST_PAGES);
        } catch (NumberFormatException nonsense) {
            return 1;
        }
    }

    public List<Campaign> getCampaigns() {
        return all;
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public PublicFilter getFilter() {
        return filter;
    }

    public PublicPage getFound() {
        return found;
    }

    public CategoryCounts getCounts() {
        return counts;
    }

    /** Those on this page. */
    public List<PublicEntry> getRows() {
        return rows;
    }

    /** How many take part in this way, listed or not. */
    public long count(ParticipationCategory category) {
        return counts.of(category);
    }

    /** Counted from 1. */
    public int getPage() {
        return page;
    }

    /** How many pages the list has. */
    public long getPages() {
        return Math.max(1, (found.total() + ROWS - 1) / ROWS);
    }

    /** Whether anything narrows the list. */
    public boolean isNarrowed() {
        return !PublicFilter.ALL.equals(filter);
    }

    /** Where the list is as CSV, narrowed in the same way. */
    public String getCsv() {
        String list = request.getContextPath() + "/telework/participants.csv?";
        return request.getParameter("campaign") == null
                ? list + "campaign=" + campaign.code()
                : list + request.getQueryString();
    }

    public Prefecture[] getPrefectures() {
        return Prefecture.values();
    }

    public Industry[] getIndustries() {
        return Industry.values();
    }

    public ParticipationCategory[] getCategories() {
        return ParticipationCategory.values();
    }

    public SizeClass[] getSizes() {
        return SizeClass.values();
    }
}
