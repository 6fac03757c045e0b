package dev.madoguchi.server;

import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/**
 * The whole system as the launcher starts it, on free ports and with a fresh database in {@code target/}. All system
 * tests of one run share it; a test takes it as a parameter.
 */
public final class MadoguchiServer implements AutoCloseable {

    private final Settings settings;
    private final Server server;
    private final Scanner scanner;
    private final Thread lastResort = new Thread(this::stop, "stop");
    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private MadoguchiServer(Settings settings, Scanner scanner) {
        this.settings = settings;
        this.scanner = scanner;
        this.server = new Server(settings, new Progress(System.out));
    }

    /** The one that tests share; documents are scanned there. */
    static MadoguchiServer started() {
        Scanner scanner = Scanner.answering();
        String scanned = Setting.PAYARA_OPTIONS.standard() + " -Dmadoguchi.scanner.address=clamd://localhost:"
                + scanner.port() + " -Dmadoguchi.scanner.when-down=QUARANTINE";
        return startedIn("madoguchi", Map.of(Setting.PAYARA_OPTIONS, scanned), scanner);
    }

    /**
     * A server that is not shared, on free ports with a fresh database in a directory below {@code target/}; whoever asks for it
     * closes it.
     */
    public static MadoguchiServer startedIn(String directory) {
        return startedIn(directory, Map.of());
    }

    /** The same with some settings of its own. */
    public static MadoguchiServer startedIn(String directory, Map<Setting, String> others) {
        return startedIn(directory, others, null);
    }

    private static MadoguchiServer startedIn(String directory, Map<Setting, String> others, Scanner scanner) {
        Properties properties = properties(directory);
        others.forEach((setting, value) -> properties.setProperty(setting.property(), value));
        Settings settings = Settings.from(properties);
        empty(settings);
        MadoguchiServer started = new MadoguchiServer(settings, scanner);
        Runtime.getRuntime().addShutdownHook(started.lastResort);
        started.server.start();
        return started;
    }

    /** Settings of a server of its own below {@code target/}: free ports, demonstration data, programs shared. */
    static Properties properties(String directory) {
        List<Integer> ports = freePorts(5);
        Properties properties = new Properties();
        properties.setProperty(Setting.DATA.property(), "server-config/target/" + directory);
        properties.setProperty(Setting.HTTP_PORT.property(), String.valueOf(ports.get(0)));
        properties.setProperty(Setting.KEYCLOAK_PORT.property(), String.valueOf(ports.get(1)));
        properties.setProperty(Setting.POSTGRES_PORT.property(), String.valueOf(ports.get(2)));
        properties.setProperty(Setting.SMTP_PORT.property(), String.valueOf(ports.get(3)));
        properties.setProperty(Setting.MAILBOX_PORT.property(), String.valueOf(ports.get(4)));
        properties.setProperty(Setting.RESTARTS.property(), "1000");
        properties.setProperty(Setting.START_TIMEOUT.property(), "300");
        return properties;
    }

    private static List<Integer> freePorts(int count) {
        List<ServerSocket> sockets = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports =
                    (sockets.stream().map(ServerSocket::getLocalPort).toList());
            for (ServerSocket socket : sockets) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Ends what an interrupted run left behind, and forgets its data. */
    static void empty(Settings settings) {
        LeftOvers.clear(settings);
        Path directory = settings.data();
        try {
            if (Files.exists(directory)) {
                Unpacking.delete(directory);
            }
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The address of the application, without a slash at the end. */
    public String url() {
        return settings.applicationUrl();
    }

    /** The settings this server runs with. */
    public Settings settings() {
        return settings;
    }

    /** Asks for a path without signing in and without following redirects. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(url() + path)).GET());
    }

    /** Sends a request as it is; the address is complete. */
    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A connection as the owner of the application's tables. */
    public Connection database() throws SQLException {
        return DriverManager.getConnection(
                settings.jdbcUrl("madoguchi"), "madoguchi_owner", settings.text(Setting.OWNER_PASSWORD));
    }

    /** The first column of a query's answer, as texts. */
    public List<String> query(String sql) {
        try (Connection connection = database();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (result.next()) {
                values.add(result.getString(1));
            }
            return values;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Every mail that arrived since the start. */
    public List<MimeMessage> mails() {
        return server.mailServer().received();
    }

    /** The virus scanner of the shared server. */
    public Scanner scanner() {
        return scanner;
    }

    /** Takes the mail server away until {@link #startMail()}. */
    public void stopMail() {
        server.mailServer().stop();
    }

    /** Brings the mail server back. */
    public void startMail() {
        server.mailServer().start();
    }

    /** What can be ended by force. */
    public enum Victim {
        /** The application's server. */
        APPLICATION,
        /** The identity provider. */
        KEYCLOAK,
        /** The database. */
        DATABASE
    }

    /** Ends a part at once, as a power failure would ({@code kill -9}); the launcher starts it again by itself. */
    public void kill(Victim victim) {
        ProcessHandle process =
                switch (victim) {
                    case APPLICATION -> server.payara().handle();
                    case KEYCLOAK -> server.keycloak().handle();
                    case DATABASE -> server.postgreSql().handle();
                };
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Waits until the application, Keycloak and the database answer, also after one of them was killed. */
    public void awaitReady() {
        Readiness ready = Readiness.answering(
                url() + "/health/ready",
                url() + "/index.xhtml",
                settings.issuer() + "/.well-known/openid-configuration",
                settings.keycloakUrl() + "/health/ready");
        Waiting.until("everything is ready", settings.startTimeout(), () -> server.isSettled() && ready.reached());
    }

    /** Ends all parts; a run of tests that is interrupted ends them as well. */
    @Override
    public void close() {
        Runtime.getRuntime().removeShutdownHook(lastResort);
        stop();
    }

    private void stop() {
        server.close();
        if (scanner != null) {
            scanner.close();
        }
    }
}
