package dev.madoguchi.telework.view;

import static dev.madoguchi.telework.entity.ParticipationCategory.IMPLEMENTING;
import static dev.madoguchi.telework.entity.ParticipationCategory.SPECIAL_COOPERATION;
import static dev.madoguchi.telework.entity.ParticipationCategory.SUPPORTING;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import dev.madoguchi.telework.entity.CategoryCondition;
import dev.madoguchi.telework.entity.CategoryResult;
import dev.madoguchi.telework.entity.ParticipationCategory;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a person is told about the category while they type. */
class CategoryProgressTest {

    @Test
    void withoutAnythingTheFirstCategoryIsNext() {
        CategoryProgress progress = progress(false, false, false);
        assertThat(progress.getCurrent(), is(empty()));
        assertThat(progress.getNext(), is(IMPLEMENTING));
    }

    @Test
    void supportingComesOnTopOfAnotherCategory() {
        CategoryProgress progress = progress(true, false, true);
        assertThat(progress.getCurrent(), contains(IMPLEMENTING, SUPPORTING));
        assertThat(progress.getNext(), is(SPECIAL_COOPERATION));
        assertThat(progress.getConditions().size(), is(1));
    }

    @Test
    void supportingAloneIsACategoryToo() {
        assertThat(progress(false, false, true).getCurrent(), contains(SUPPORTING));
    }

    @Test
    void atTheTopNothingIsNext() {
        CategoryProgress progress = progress(true, true, false);
        assertThat(progress.getNext(), is(nullValue()));
        assertThat(progress.getConditions(), is(empty()));
    }

    private static CategoryProgress progress(boolean implementing, boolean special, boolean supporting) {
        return new CategoryProgress(new CategoryResult(List.of(
                condition(IMPLEMENTING, implementing),
                condition(SPECIAL_COOPERATION, special),
                condition(SUPPORTING, supporting))));
    }

    private static CategoryCondition condition(ParticipationCategory category, boolean met) {
        return new CategoryCondition(category, met, "telework_category.condition.anyone", 1, met ? 1 : 0);
    }
}
