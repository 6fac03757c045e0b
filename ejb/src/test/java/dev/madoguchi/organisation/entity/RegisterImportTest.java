package dev.madoguchi.organisation.entity;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterImportTest {

    private static final Instant NOW = Instant.parse("2026-11-25T01:00:00Z");

    private final RegisterImport stopped = new RegisterImport("zenkoku.csv", 4096, "運用 花子", NOW);

    RegisterImportTest() {
        stopped.done(new RegisterImport.Progress(5, 4, 0), "00ff", NOW);
        stopped.interrupt(RegisterTrouble.LAYOUT, 6);
    }

    @Test
    void anotherFileSentByMistakeDoesNotHideWhyItStopped() {
        stopped.goOn(NOW);
        stopped.interrupt(RegisterTrouble.OTHER_FILE, 5);
        assertThat(stopped.trouble(), is(Optional.of(RegisterTrouble.LAYOUT)));
        assertThat(stopped.troubleLine(), is(Optional.of(6L)));
        assertThat(stopped.state(NOW), is(RegisterImportState.INTERRUPTED));
    }

    @Test
    void theTroubleIsOverOnceALineBehindItWasTakenOver() {
        stopped.goOn(NOW);
        stopped.done(new RegisterImport.Progress(5, 5, 0), "ff00", NOW);
        assertThat(stopped.trouble(), is(Optional.empty()));
        stopped.interrupt(RegisterTrouble.CUT_OFF, 11);
        assertThat(stopped.troubleLine(), is(Optional.of(11L)));
    }
}
