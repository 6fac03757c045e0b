package dev.madoguchi.operator.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.boundary.CampaignPlanning;
import dev.madoguchi.telework.boundary.Campaigns;
import dev.madoguchi.telework.boundary.CategoryTables;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignDetails;
import dev.madoguchi.telework.entity.CampaignState;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

/** One campaign, a new one or one there is: what it says, and the steps of its life. */
@Named
@ViewScoped
public class CampaignBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampaignPlanning planning;

    @Inject
    private transient CategoryTables tables;

    @Inject
    private transient Campaigns campaigns;

    @Inject
    private transient Notices notices;

    @Inject
    private transient JapanClock clock;

    private String id;
    private String pattern;
    private transient Campaign campaign;
    private transient CampaignDetails details;

    /** Reads the campaign before the page is made, so that one that does not exist is a page not found. */
    public void load() {
        if (id == null) {
            details = new CampaignDetails();
            pattern = getPatterns().get(0);
        } else {
            campaign = planning.find(uuid());
            details = campaign.details();
        }
    }

    /** Begins the campaign, or changes what it says. */
    public String save() {
        if (campaign == null) {
            UUID created = planning.create(
                    details, tables.rules(campaigns.ofCode(pattern).id()));
            return done("operator_campaign.text.created", created);
        }
        planning.revise(campaign.id(), campaign.version(), details);
        return done("operator_campaign.text.saved", campaign.id());
    }

    /** Everybody sees it from now on. */
    public String announce() {
        planning.announce(campaign.id(), campaign.version());
        return done("operator_campaign.text.announced", campaign.id());
    }

    /** Closes registration before its last day. */
    public String close() {
        planning.close(campaign.id(), campaign.version());
        return done("operator_campaign.text.closed", campaign.id());
    }

    /** Puts it away. */
    public String archive() {
        planning.archive(campaign.id(), campaign.version());
        return done("operator_campaign.text.archived", campaign.id());
    }

    private String done(String text, UUID which) {
        notices.tell(text);
        return "/operator/campaign.xhtml?faces-redirect=true&id=" + which;
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(Campaign.class, id);
        }
    }

    /** Where it stands today; {@code null} before it is begun. */
    public CampaignState getState() {
        return campaign == null ? null : campaign.state(clock.today());
    }

    /** Whether it is new, or still in the making: everything can be changed. */
    public boolean isFree() {
        return campaign == null || getState() == CampaignState.DRAFT;
    }

    /** Whether anything can be changed. */
    public boolean isChangeable() {
        return isFree() || isRunning();
    }

    /** Whether it is announced and registration is not over. */
    public boolean isRunning() {
        return getState() == CampaignState.ANNOUNCED || getState() == CampaignState.OPEN;
    }

    /** Whether it can be put away. */
    public boolean isClosed() {
        return getState() == CampaignState.CLOSED;
    }

    /** The codes of the campaigns whose categories a new one can start with, the latest first. */
    public List<String> getPatterns() {
        return campaigns.all().stream().map(Campaign::code).toList();
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public CampaignDetails getDetails() {
        return details;
    }

    /** The campaign whose categories a new one starts with, by its code. */
    public String getPattern() {
        return pattern;
    }

    public void setPattern(String pattern) {
        this.pattern = pattern;
    }

    /** The campaign's id as it stands in the address; {@code null} for a new one. */
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id == null || id.isBlank() ? null : id;
    }
}
