package dev.madoguchi.telework.boundary;

import dev.madoguchi.identity.control.Caller;
import dev.madoguchi.identity.entity.Roles;
import dev.madoguchi.kernel.Fact;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.telework.control.CampaignRepository;
import dev.madoguchi.telework.control.CategoryTable;
import dev.madoguchi.telework.control.CategoryTableWriter;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CampaignChanged;
import dev.madoguchi.telework.entity.CampaignStepNotAllowed;
import dev.madoguchi.telework.entity.CategoryFacts;
import dev.madoguchi.telework.entity.CategoryRules;
import dev.madoguchi.telework.entity.CategoryTablePublished;
import dev.madoguchi.telework.entity.CategoryTableReplaced;
import dev.madoguchi.telework.entity.ExampleBody;
import dev.madoguchi.telework.entity.ExampleOutcome;
import dev.madoguchi.telework.entity.LaterTable;
import dev.madoguchi.telework.entity.TableDayNotPossible;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The category tables of campaigns, as forms: tried on examples, changed while a campaign is in the making, published from a day on afterwards. */
@Stateless
@RolesAllowed(Roles.OPERATOR)
public class CategoryTables {

    @Inject
    private CampaignRepository campaigns;

    @Inject
    private CategoryTable categories;

    @Inject
    private CategoryTableWriter writer;

    @Inject
    private Caller caller;

    @Inject
    private JapanClock clock;

    @Inject
    private Event<Fact> facts;

    /**
     * What the campaign's newest table asks for.
     *
     * @throws NotFound if there is no such campaign
     */
    public CategoryRules rules(@NotNull UUID campaign) {
        Campaign found = campaigns.require(campaign);
        List<LaterTable> later = found.laterTables();
        String table = later.isEmpty()
                ? found.categoryTable()
                : later.get(later.size() - 1).table();
        return CategoryRules.of(categories.apply(table, CategoryFacts.NOTHING));
    }

    /** How the table made of these rules would sort the examples. */
    public List<ExampleOutcome> preview(@NotNull @Valid CategoryRules rules) {
        String table = writer.write(rules);
        return Stream.of(ExampleBody.values())
                .map(body -> new ExampleOutcome(body, categories.apply(table, body.facts())))
                .toList();
    }

    /**
     * Another table for a campaign in the making.
     *
     * @throws CampaignChanged if somebody changed it in the meantime
     * @throws CampaignStepNotAllowed if it was announced already
     */
    public void replace(@NotNull UUID campaign, long version, @NotNull @Valid CategoryRules rules) {
        campaigns.requireForChange(campaign, version).replaceTable(writer.write(rules), clock.today());
        facts.fire(new CategoryTableReplaced(campaign));
    }

    /**
     * A new table for a campaign that was announced; registrations handed in from that day on are sorted by it.
     *
     * @throws CampaignChanged if somebody changed it in the meantime
     * @throws CampaignStepNotAllowed if it is in the making or closed
     * @throws TableDayNotPossible if the day has come, registration is over by then, or another table begins on it
     */
    public void publish(
            @NotNull UUID campaign,
            long version,
            @NotNull @Valid CategoryRules rules,
            @NotNull(message = "{validation.Required}") LocalDate appliesFrom) {
        campaigns
                .requireForChange(campaign, version)
                .publishTable(writer.write(rules), appliesFrom, clock.today(), clock.now(), caller.name());
        facts.fire(new CategoryTablePublished(campaign, appliesFrom));
    }
}
