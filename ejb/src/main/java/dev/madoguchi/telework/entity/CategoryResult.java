package dev.madoguchi.telework.entity;

import java.util.List;
import java.util.Optional;

/**
 * How a campaign's table sorts a registration: every condition, met or not, so that what is missing can be shown.
 *
 * @param conditions in the order of the table
 */
public record CategoryResult(List<CategoryCondition> conditions) {

    /** The category, the most demanding one that is met; supporting alone where nothing else is. Empty where none is met. */
    public Optional<ParticipationCategory> category() {
        if (meets(ParticipationCategory.SPECIAL_COOPERATION)) {
            return Optional.of(ParticipationCategory.SPECIAL_COOPERATION);
        }
        if (meets(ParticipationCategory.IMPLEMENTING)) {
            return Optional.of(ParticipationCategory.IMPLEMENTING);
        }
        return supporting() ? Optional.of(ParticipationCategory.SUPPORTING) : Optional.empty();
    }

    /** Whether the body supports others, be it alone or in addition. */
    public boolean supporting() {
        return meets(ParticipationCategory.SUPPORTING);
    }

    /** Whether all conditions of a category are met; a category without conditions is none. */
    public boolean meets(ParticipationCategory category) {
        List<CategoryCondition> its = of(category);
        return !its.isEmpty() && its.stream().allMatch(CategoryCondition::met);
    }

    /** The conditions of a category. */
    public List<CategoryCondition> of(ParticipationCategory category) {
        return conditions.stream()
                .filter(condition -> condition.category() == category)
                .toList();
    }

    /** What is still missing for a category. */
    public List<CategoryCondition> missingFor(ParticipationCategory category) {
        return of(category).stream().filter(condition -> !condition.met()).toList();
    }
}
