package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as a process of its own, which can be killed; with the smallest application that can become ready. */
@TestMethodOrder(OrderAnnotation.class)
class LauncherIT {

    private static final String READY = "Madoguchi is ready";

    @TempDir
    private static Path directory;

    private static Properties properties;
    private static LauncherProcess launcher;

    @BeforeAll
    static void start() throws IOException {
        properties = MadoguchiServer.properties("launcher");
        properties.setProperty(
                Setting.WAR.property(), SmallestApplication.in(directory).toString());
        MadoguchiServer.empty(Settings.from(properties));
        launcher = LauncherProcess.start(directory, properties);
        launcher.awaitLine(READY);
    }

    @AfterAll
    static void stop() {
        launcher.terminate();
        LeftOvers.clear(Settings.from(properties));
    }

    @Test
    @Order(1)
    void itSaysWhereEverythingIs() {
        assertThat(
                launcher.output(),
                allOf(
                        containsString("http://localhost:" + properties.getProperty("madoguchi.http.port")),
                        containsString("http://localhost:" + properties.getProperty("madoguchi.keycloak.port")),
                        containsString(":" + properties.getProperty("madoguchi.postgres.port") + "/madoguchi"),
                        containsString("payfirm3"),
                        containsString("Ctrl-C")));
    }

    @Test
    @Order(2)
    void aSecondOneOnTheSameDataIsRefused() {
        LauncherProcess second = LauncherProcess.start(directory, properties);
        assertThat(second.awaitExit(), is(1));
        assertThat(second.output(), allOf(containsString("already runs"), containsString("-Dmadoguchi.data=")));
    }

    @Test
    @Order(3)
    void aTakenPortIsNamedBeforeAnythingStarts() throws IOException {
        Properties other = MadoguchiServer.properties("launcher-without-port");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            other.setProperty("madoguchi.keycloak.port", String.valueOf(taken.getLocalPort()));
            LauncherProcess second = LauncherProcess.start(directory, other);
            assertThat(second.awaitExit(), is(1));
            assertThat(
                    second.output(),
                    allOf(
                            containsString("Port " + taken.getLocalPort() + " is taken"),
                            containsString("-Dmadoguchi.keycloak.port="),
                            not(containsString("PostgreSQL     is starting"))));
        }
    }

    @Test
    @Order(4)
    void whatAKilledLauncherLeftBehindIsReplaced() {
        List<ProcessHandle> orphans = launcher.parts();
        assertThat(orphans, hasSize(3));
        launcher.kill();
        launcher = LauncherProcess.start(directory, properties);
        launcher.awaitLine(READY);
        assertThat(orphans.stream().map(ProcessHandle::isAlive).toList(), everyItem(is(false)));
    }

    @Test
    @Order(5)
    void aLauncherKilledTogetherWithItsDatabaseRecovers() {
        List<ProcessHandle> parts = launcher.parts();
        launcher.kill();
        parts.forEach(ProcessHandle::destroyForcibly);
        launcher = LauncherProcess.start(directory, properties);
        launcher.awaitLine(READY);
    }

    @Test
    @Order(6)
    void onSigtermItStopsEverything() {
        List<ProcessHandle> parts = launcher.parts();
        assertThat(parts, hasSize(3));
        launcher.terminate();
        assertThat(launcher.output(), containsString("Madoguchi has stopped."));
        assertThat(parts.stream().map(ProcessHandle::isAlive).toList(), everyItem(is(false)));
    }
}
