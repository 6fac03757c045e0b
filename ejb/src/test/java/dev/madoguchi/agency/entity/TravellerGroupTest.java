package dev.madoguchi.agency.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TravellerGroupTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2026, 12, 1);
    private static final GroupDetails AUTUMN = new GroupDetails(" 秋の旅 ", ARRIVAL, ARRIVAL.plusDays(5));

    private static TravellerGroup groupOf(int travellers) {
        return new TravellerGroup(
                UUID.randomUUID(), AUTUMN, travellers, 7, "somebody", Instant.parse("2026-11-01T00:00:00Z"));
    }

    @Test
    void aGroupIsSettledWhenTheLastTravellerHasAnswered() {
        TravellerGroup group = groupOf(2);
        assertThat(group.claimableUntil(), is(LocalDate.of(2026, 12, 8)));
        assertThat(group.claimed(), is(false));
        assertThat(group.isWaiting(), is(true));
        assertThat(group.declined(), is(true));
        assertThat(group.state(), is(GroupState.SETTLED));
        assertThat(group.claimedCount() + group.declinedCount(), is(2));
        assertThrows(GroupEnded.class, group::withdraw);
    }

    @Test
    void whatNobodyClaimedGoesWhenTheAgencyTakesTheGroupBackOrItsDayHasCome() {
        TravellerGroup withdrawn = groupOf(3);
        withdrawn.claimed();
        assertThat(withdrawn.withdraw(), is(2));
        assertThat(withdrawn.state(), is(GroupState.WITHDRAWN));
        assertThat(withdrawn.waiting(), is(0));

        TravellerGroup vanished = groupOf(3);
        assertThat(vanished.vanish(), is(3));
        assertThat(vanished.state(), is(GroupState.VANISHED));
        assertThrows(GroupEnded.class, vanished::requireWaiting);
    }

    @Test
    void theDaysOfAGroupAreInOrderAndNeitherPastNorFarOff() {
        AUTUMN.requireInOrder(ARRIVAL);
        assertRefused("error.GroupDayInvalid.PAST", AUTUMN, ARRIVAL.plusDays(1));
        assertRefused("error.GroupDayInvalid.TOO_FAR", AUTUMN, ARRIVAL.minusYears(3));
        assertRefused(
                "error.GroupDayInvalid.BEFORE_ARRIVAL", new GroupDetails("A", ARRIVAL, ARRIVAL.minusDays(1)), ARRIVAL);
        assertRefused("error.GroupDayInvalid.TOO_FAR", new GroupDetails("A", ARRIVAL, ARRIVAL.plusYears(3)), ARRIVAL);
    }

    private static void assertRefused(String why, GroupDetails details, LocalDate today) {
        GroupDayInvalid refused = assertThrows(GroupDayInvalid.class, () -> details.requireInOrder(today));
        assertThat(refused.textKey(), is(why));
    }
}
