package dev.madoguchi.telework.view;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import dev.madoguchi.casefile.entity.CaseKind;
import dev.madoguchi.casefile.entity.CaseStatus;
import dev.madoguchi.casefile.entity.Casefile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T01:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    private final Casefile casefile =
            new Casefile(UUID.randomUUID(), CaseKind.APPLICATION, "telework", UUID.randomUUID(), "海岸商事", MONDAY, "a");

    @Test
    void aReviewThatStandsStillIsNotToldAsOneThatGoesOn() {
        casefile.submit("TW-2026-000123", UUID.randomUUID(), DAY, MONDAY);
        casefile.startReview();
        assertThat(new Standing(casefile, null).getText(), is("IN_REVIEW"));

        casefile.clock().suspend(DAY);
        assertThat(new Standing(casefile, null).getText(), is("PAUSED"));
        assertThat(new Standing(casefile, null).getState(), is(CaseStatus.IN_REVIEW));

        casefile.clock().resume(DAY);
        assertThat(new Standing(casefile, null).getText(), is("IN_REVIEW"));
    }
}
