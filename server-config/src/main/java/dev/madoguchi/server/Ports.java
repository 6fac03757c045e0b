package dev.madoguchi.server;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.List;

/** The ports that must be free before anything is started. */
final class Ports {

    private static final List<Setting> NEEDED = List.of(
            Setting.HTTP_PORT, Setting.KEYCLOAK_PORT, Setting.POSTGRES_PORT, Setting.SMTP_PORT, Setting.MAILBOX_PORT);

    private Ports() {}

    static void check(Settings settings) {
        for (Setting setting : NEEDED) {
            int port = settings.number(setting);
            if (taken(new InetSocketAddress(settings.text(Setting.ADDRESS), port))
                    || taken(new InetSocketAddress(port))) {
                throw new StartFailure("Port " + port + " is taken by another program: end that program, or choose "
                        + "another port with -D" + setting.property() + "=" + (port + 1000) + ".");
            }
        }
    }

    private static boolean taken(InetSocketAddress address) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(address);
            return false;
        } catch (IOException e) {
            return true;
        }
    }
}
