package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@SystemTest
class RecoveryIT {

    @ParameterizedTest
    @EnumSource(MadoguchiServer.Victim.class)
    void afterTheSuddenEndOfAPartPeopleSignInAgain(MadoguchiServer.Victim victim, MadoguchiServer server, Visit visit) {
        server.kill(victim);
        server.awaitReady();
        assertThat(visit.signIn("company").url(), startsWith(server.url()));
        assertThat(server.get("/health/ready").statusCode(), is(200));
    }

    @Test
    void theDatabaseKeepsWhatItAcknowledged(MadoguchiServer server) {
        assertThat(server.query("show fsync"), is(List.of("on")));
        assertThat(server.query("show synchronous_commit"), is(List.of("on")));
    }
}
