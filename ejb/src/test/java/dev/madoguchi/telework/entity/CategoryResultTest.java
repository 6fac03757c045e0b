package dev.madoguchi.telework.entity;

import static dev.madoguchi.telework.entity.ParticipationCategory.IMPLEMENTING;
import static dev.madoguchi.telework.entity.ParticipationCategory.SPECIAL_COOPERATION;
import static dev.madoguchi.telework.entity.ParticipationCategory.SUPPORTING;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CategoryResultTest {

    private static final CategoryCondition ANYONE = met(IMPLEMENTING, 1, 150);
    private static final CategoryCondition ENOUGH_DAYS = met(SPECIAL_COOPERATION, 5, 5);
    private static final CategoryCondition TOO_FEW_PEOPLE = unmet(SPECIAL_COOPERATION, 100, 99);
    private static final CategoryCondition OFFERS = met(SUPPORTING, 1, 1);

    @Test
    void theMostDemandingCategoryThatIsMetCounts() {
        assertThat(new CategoryResult(List.of(ANYONE, ENOUGH_DAYS)).category(), is(Optional.of(SPECIAL_COOPERATION)));
    }

    @Test
    void oneUnmetConditionIsEnoughToMissACategory() {
        assertThat(
                new CategoryResult(List.of(ANYONE, ENOUGH_DAYS, TOO_FEW_PEOPLE)).category(),
                is(Optional.of(IMPLEMENTING)));
    }

    @Test
    void supportCountsAsCategoryOnlyWhereNothingElseIsMet() {
        assertThat(new CategoryResult(List.of(OFFERS)).category(), is(Optional.of(SUPPORTING)));
        assertThat(new CategoryResult(List.of(ANYONE, OFFERS)).category(), is(Optional.of(IMPLEMENTING)));
        assertThat(new CategoryResult(List.of(ANYONE, OFFERS)).supporting(), is(true));
    }

    @Test
    void aCategoryWithoutConditionsIsNeverMet() {
        assertThat(new CategoryResult(List.of()).category(), is(Optional.empty()));
        assertThat(new CategoryResult(List.of(ANYONE)).meets(SPECIAL_COOPERATION), is(false));
    }

    @Test
    void whatIsMissingAreTheUnmetConditionsOfThatCategory() {
        CategoryResult result =
                new CategoryResult(List.of(unmet(SUPPORTING, 1, 0), ANYONE, ENOUGH_DAYS, TOO_FEW_PEOPLE));

        assertThat(result.missingFor(SPECIAL_COOPERATION), contains(TOO_FEW_PEOPLE));
        assertThat(result.missingFor(IMPLEMENTING), empty());
    }

    private static CategoryCondition met(ParticipationCategory category, long needed, long actual) {
        return new CategoryCondition(category, true, "any", needed, actual);
    }

    private static CategoryCondition unmet(ParticipationCategory category, long needed, long actual) {
        return new CategoryCondition(category, false, "any", needed, actual);
    }
}
