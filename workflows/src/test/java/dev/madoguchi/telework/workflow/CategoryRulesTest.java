package dev.madoguchi.telework.workflow;

import static dev.madoguchi.telework.entity.ParticipationCategory.IMPLEMENTING;
import static dev.madoguchi.telework.entity.ParticipationCategory.SPECIAL_COOPERATION;
import static dev.madoguchi.telework.entity.ParticipationCategory.SUPPORTING;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.madoguchi.engine.DecisionTables;
import dev.madoguchi.telework.control.CategoryTableWriter;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CategoryFacts;
import dev.madoguchi.telework.entity.CategoryResult;
import dev.madoguchi.telework.entity.CategoryRules;
import dev.madoguchi.telework.entity.ExampleBody;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator fills in, as a decision table, applied by the real engine, and read back. */
class CategoryRulesTest {

    private final CategoryTableWriter writer = new CategoryTableWriter();
    private final DmnCategoryTable table = new DmnCategoryTable();

    @BeforeEach
    void giveItTheRealTables() {
        table.tables = new DecisionTables();
    }

    @Test
    void theTablesOfThePastCanBeFilledInAndAreTheSameThen() {
        for (Campaign past : List.of(SampleCampaigns.DAYS_2018, SampleCampaigns.DAYS_2019)) {
            CategoryRules rules = CategoryRules.of(table.apply(past.categoryTable(), CategoryFacts.NOTHING));
            String made = writer.write(rules);
            for (ExampleBody body : ExampleBody.values()) {
                assertThat(
                        body.name(),
                        table.apply(made, body.facts()),
                        is(table.apply(past.categoryTable(), body.facts())));
            }
        }
    }

    @Test
    void everyConditionHoldsFromItsNumberOn() {
        CategoryRules rules = new CategoryRules();
        rules.setPeople(10);
        rules.setDays(2);
        rules.setSpecial(true);
        rules.setSpecialKeyDay(50);
        String made = writer.write(rules);

        assertThat(sorted(made, new CategoryFacts(2, 0, 9, 0, false, false)), is(Optional.empty()));
        assertThat(sorted(made, new CategoryFacts(1, 0, 10, 0, false, false)), is(Optional.empty()));
        assertThat(sorted(made, new CategoryFacts(2, 49, 49, 0, false, false)), is(Optional.of(IMPLEMENTING)));
        assertThat(sorted(made, new CategoryFacts(2, 50, 50, 0, false, false)), is(Optional.of(SPECIAL_COOPERATION)));
        assertThat(sorted(made, new CategoryFacts(0, 0, 0, 0, false, true)), is(Optional.empty()));
    }

    @Test
    void aCategoryThatIsNotThereAsksForNothing() {
        CategoryRules rules = new CategoryRules();
        rules.setSupporting(true);
        CategoryResult conditions = table.apply(writer.write(rules), CategoryFacts.NOTHING);

        assertThat(conditions.of(SPECIAL_COOPERATION), is(empty()));
        assertThat(conditions.of(SUPPORTING).size(), is(1));
        CategoryRules read = CategoryRules.of(conditions);
        assertThat(read.isSpecial(), is(false));
        assertThat(read.isSupporting(), is(true));
        assertThat(read.getDays(), is(nullValue()));
        assertThat(read.getPeople(), is(1));
    }

    private Optional<?> sorted(String made, CategoryFacts facts) {
        return table.apply(made, facts).category();
    }
}
