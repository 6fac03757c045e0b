package dev.madoguchi.telework.view;

import dev.madoguchi.telework.entity.CategoryCondition;
import dev.madoguchi.telework.entity.CategoryResult;
import dev.madoguchi.telework.entity.ParticipationCategory;
import java.util.ArrayList;
import java.util.List;

/** The category into which a registration would be sorted, and what is missing for the next one. */
public class CategoryProgress {

    private final CategoryResult result;

    public CategoryProgress(CategoryResult result) {
        this.result = result;
    }

    /** The category, and supporting where that comes on top; empty while there is none. */
    public List<ParticipationCategory> getCurrent() {
        List<ParticipationCategory> current = new ArrayList<>();
        result.category().ifPresent(current::add);
        if (result.supporting() && !current.contains(ParticipationCategory.SUPPORTING)) {
            current.add(ParticipationCategory.SUPPORTING);
        }
        return current;
    }

    /** The next category that can be reached, or {@code null} at the top. */
    public ParticipationCategory getNext() {
        if (!result.meets(ParticipationCategory.IMPLEMENTING)) {
            return ParticipationCategory.IMPLEMENTING;
        }
        return result.meets(ParticipationCategory.SPECIAL_COOPERATION)
                ? null
                : ParticipationCategory.SPECIAL_COOPERATION;
    }

    /** The conditions of the next category, met or not. */
    public List<CategoryCondition> getConditions() {
        return getNext() == null ? List.of() : result.of(getNext());
    }
}
