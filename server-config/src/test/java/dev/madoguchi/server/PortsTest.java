package dev.madoguchi.server;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.ServerSocket;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void freePortsPass() {
        Ports.check(Settings.from(MadoguchiServer.properties("ports")));
    }

    @Test
    void aPortThatSomebodyTookOnAllAddressesIsNamedWithItsProperty() throws IOException {
        Properties properties = MadoguchiServer.properties("ports");
        try (ServerSocket taken = new ServerSocket(0)) {
            properties.setProperty("madoguchi.smtp.port", String.valueOf(taken.getLocalPort()));
            StartFailure failure = assertThrows(StartFailure.class, () -> Ports.check(Settings.from(properties)));
            assertThat(
                    failure.getMessage(),
                    allOf(
                            containsString("Port " + taken.getLocalPort() + " is taken"),
                            containsString("-Dmadoguchi.smtp.port=")));
        }
    }
}
