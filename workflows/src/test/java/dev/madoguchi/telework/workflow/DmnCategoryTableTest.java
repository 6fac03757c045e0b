package dev.madoguchi.telework.workflow;

import static dev.madoguchi.telework.entity.ParticipationCategory.IMPLEMENTING;
import static dev.madoguchi.telework.entity.ParticipationCategory.SPECIAL_COOPERATION;
import static dev.madoguchi.telework.entity.ParticipationCategory.SUPPORTING;
import static dev.madoguchi.telework.workflow.SampleCampaigns.DAYS_2018;
import static dev.madoguchi.telework.workflow.SampleCampaigns.DAYS_2019;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.engine.DecisionTables;
import dev.madoguchi.telework.entity.Campaign;
import dev.madoguchi.telework.entity.CategoryCondition;
import dev.madoguchi.telework.entity.CategoryFacts;
import dev.madoguchi.telework.entity.CategoryResult;
import dev.madoguchi.telework.entity.ParticipationCategory;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The category tables of 2018 and 2019 at their borders. */
class DmnCategoryTableTest {

    private final DmnCategoryTable table = new DmnCategoryTable();

    @BeforeEach
    void giveItTheRealTables() {
        table.tables = new DecisionTables();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 100, true,  IMPLEMENTING",
        "2, 100, true,  SPECIAL_COOPERATION",
        "2, 99,  true,  IMPLEMENTING",
        "2, 100, false, IMPLEMENTING",
        "5, 500, true,  SPECIAL_COOPERATION",
    })
    void in2018TwoDaysAHundredPeopleOnTheKeyDayAndTheSurveyAreSpecialCooperation(
            int days, int keyDay, boolean survey, ParticipationCategory expected) {
        assertThat(sort(DAYS_2018, days, keyDay, survey, false).category(), is(Optional.of(expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "2, 100, true,  IMPLEMENTING",
        "4, 100, true,  IMPLEMENTING",
        "5, 100, true,  SPECIAL_COOPERATION",
        "5, 99,  true,  IMPLEMENTING",
        "5, 100, false, IMPLEMENTING",
    })
    void in2019ItTakesFiveDays(int days, int keyDay, boolean survey, ParticipationCategory expected) {
        assertThat(sort(DAYS_2019, days, keyDay, survey, false).category(), is(Optional.of(expected)));
    }

    @Test
    void onePersonOnOneDayIsEnoughToTakePart() {
        CategoryResult result = table.apply(DAYS_2019.categoryTable(), new CategoryFacts(1, 0, 1, 0, false, false));

        assertThat(result.category(), is(Optional.of(IMPLEMENTING)));
    }

    @Test
    void onePersonWhoCommutesOffPeakIsEnoughToTakePart() {
        CategoryResult result = table.apply(DAYS_2019.categoryTable(), new CategoryFacts(0, 0, 0, 1, false, false));

        assertThat(result.category(), is(Optional.of(IMPLEMENTING)));
    }

    @Test
    void whoOnlySupportsOthersIsASupportingBody() {
        CategoryResult result = table.apply(DAYS_2019.categoryTable(), new CategoryFacts(0, 0, 0, 0, false, true));

        assertThat(result.category(), is(Optional.of(SUPPORTING)));
        assertThat(result.supporting(), is(true));
    }

    @Test
    void supportIsCombinedWithAnyOtherCategory() {
        CategoryResult implementing = sort(DAYS_2018, 1, 10, false, true);
        CategoryResult special = sort(DAYS_2018, 2, 100, true, true);

        assertThat(implementing.category(), is(Optional.of(IMPLEMENTING)));
        assertThat(implementing.supporting(), is(true));
        assertThat(special.category(), is(Optional.of(SPECIAL_COOPERATION)));
        assertThat(special.supporting(), is(true));
    }

    @Test
    void theSurveyAloneIsNoParticipation() {
        CategoryResult result = table.apply(DAYS_2018.categoryTable(), new CategoryFacts(0, 0, 0, 0, true, false));

        assertThat(result.category(), is(Optional.empty()));
    }

    @Test
    void whatIsMissingForTheNextCategoryIsToldWithItsNumbers() {
        CategoryResult result = sort(DAYS_2019, 3, 80, true, false);

        assertThat(
                result.missingFor(SPECIAL_COOPERATION),
                contains(
                        new CategoryCondition(SPECIAL_COOPERATION, false, "telework_category.condition.days", 5, 3),
                        new CategoryCondition(
                                SPECIAL_COOPERATION, false, "telework_category.condition.keyDay", 100, 80)));
    }

    @Test
    void nothingIsMissingForACategoryThatIsMet() {
        assertThat(sort(DAYS_2019, 5, 100, true, false).missingFor(SPECIAL_COOPERATION), empty());
    }

    private CategoryResult sort(Campaign campaign, int days, int keyDay, boolean survey, boolean supports) {
        return table.apply(campaign.categoryTable(), new CategoryFacts(days, keyDay, keyDay, 0, survey, supports));
    }
}
