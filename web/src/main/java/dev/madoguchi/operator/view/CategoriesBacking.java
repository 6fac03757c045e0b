package dev.madoguchi.operator.view;

import dev.madoguchi.faces.Notices;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.boundary.CampaignPlanning;
import dev.madoguchi.telework.boundary.CategoryTables;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignState;
import dev.madoguchi.telework.entity.CategoryRules;
import dev.madoguchi.telework.entity.ExampleOutcome;
import dev.madoguchi.telework.entity.ParticipationCategory;
import dev.madoguchi.telework.view.CategoryProgress;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the categories of a campaign ask for: filled in, tried on examples, and put into force. */
@Named
@ViewScoped
public class CategoriesBacking implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient CampaignPlanning planning;

    @Inject
    private transient CategoryTables tables;

    @Inject
    private transient Notices notices;

    @Inject
    private transient JapanClock clock;

    private String id;
    private LocalDate appliesFrom;
    private transient Campaign campaign;
    private transient CategoryRules rules;
    private transient List<ExampleOutcome> outcomes;

    /** Reads the campaign and what its newest table asks for. */
    public void load() {
        campaign = planning.find(uuid());
        rules = tables.rules(campaign.id());
        outcomes = tables.preview(rules);
    }

    /** Tries what was filled in on the examples. */
    public void preview() {
        outcomes = tables.preview(rules);
    }

    /** The table of a campaign in the making. */
    public String save() {
        tables.replace(campaign.id(), campaign.version(), rules);
        notices.tell("operator_categories.text.saved");
        return here();
    }

    /** A new table for a campaign that was announced. */
    public String publish() {
        tables.publish(campaign.id(), campaign.version(), rules, appliesFrom);
        notices.tell("operator_categories.text.published", appliesFrom);
        return here();
    }

    private String here() {
        return "/operator/categories.xhtml?faces-redirect=true&id=" + campaign.id();
    }

    /** Into which categories an example would be sorted. */
    public List<ParticipationCategory> categoriesOf(ExampleOutcome outcome) {
        return new CategoryProgress(outcome.result()).getCurrent();
    }

    /** Whether the campaign is in the making. */
    public boolean isDraft() {
        return campaign.state(clock.today()) == CampaignState.DRAFT;
    }

    /** Whether a new table can be published. */
    public boolean isRunning() {
        CampaignState state = campaign.state(clock.today());
        return state == CampaignState.ANNOUNCED || state == CampaignState.OPEN;
    }

    private UUID uuid() {
        try {
            return UUID.fromString(id == null ? "" : id);
        } catch (IllegalArgumentException nonsense) {
            throw new NotFound(Campaign.class, id);
        }
    }

    public Campaign getCampaign() {
        return campaign;
    }

    public CategoryRules getRules() {
        return rules;
    }

    public List<ExampleOutcome> getOutcomes() {
        return outcomes;
    }

    /** The first day on which a new table applies. */
    public LocalDate getAppliesFrom() {
        return appliesFrom;
    }

    public void setAppliesFrom(LocalDate appliesFrom) {
        this.appliesFrom = appliesFrom;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
