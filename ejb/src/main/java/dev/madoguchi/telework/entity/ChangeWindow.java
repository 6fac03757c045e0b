package dev.madoguchi.telework.entity;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What of a registration can be changed today: whom to write to at any time, the plan until the campaign ends, everything else while
 * the campaign takes registrations.
 *
 * @param campaign the registration's
 * @param today the day in Japan
 */
public record ChangeWindow(Campaign campaign, LocalDate today) {

    /** Whether the answers of the section can be changed. */
    public boolean takes(SectionName section) {
        return switch (section) {
            case CONTACT -> true;
            case PLAN -> !today.isAfter(lastDayOfPlan());
            default -> campaign.isOpenOn(today);
        };
    }

    /** The last day on which the answers of the section can be changed; absent where there is none. */
    public Optional<LocalDate> lastDayOf(SectionName section) {
        return switch (section) {
            case CONTACT -> Optional.empty();
            case PLAN -> Optional.of(lastDayOfPlan());
            default -> Optional.of(campaign.lastDay());
        };
    }

    private LocalDate lastDayOfPlan() {
        return campaign.endsOn().isAfter(campaign.closesOn()) ? campaign.endsOn() : campaign.closesOn();
    }

    /** The sections that cannot be changed any more, in the order of the form. */
    public List<SectionName> closed() {
        return Arrays.stream(SectionName.values())
                .filter(section -> !takes(section))
                .toList();
    }
}
