package dev.madoguchi.agency.entity;

import dev.madoguchi.organisation.entity.NoMyNumber;
import dev.madoguchi.organisation.entity.PlainText;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * What an agency says of a group as a whole.
 *
 * @param name what the agency calls it; travellers see it on their slip
 * @param arrivesOn the planned day of arrival
 * @param departsOn the planned day of departure
 */
public record GroupDetails(
        @NotBlank(message = "{validation.Required}") @PlainText(max = 100) @NoMyNumber
        String name,

        @NotNull(message = "{validation.Required}") LocalDate arrivesOn,
        @NotNull(message = "{validation.Required}") LocalDate departsOn) {

    private static final int YEARS_AHEAD = 1;

    /**
     * The days are in order and neither past nor far off.
     *
     * @throws GroupDayInvalid if they are not
     */
    public void requireInOrder(LocalDate today) {
        if (arrivesOn.isBefore(today)) {
            throw new GroupDayInvalid("arrivesOn", GroupDayInvalid.Reason.PAST);
        }
        if (arrivesOn.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new GroupDayInvalid("arrivesOn", GroupDayInvalid.Reason.TOO_FAR);
        }
        if (departsOn.isBefore(arrivesOn)) {
            throw new GroupDayInvalid("departsOn", GroupDayInvalid.Reason.BEFORE_ARRIVAL);
        }
        if (departsOn.isAfter(today.plusYears(YEARS_AHEAD))) {
            throw new GroupDayInvalid("departsOn", GroupDayInvalid.Reason.TOO_FAR);
        }
    }
}
