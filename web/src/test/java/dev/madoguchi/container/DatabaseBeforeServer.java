package dev.madoguchi.container;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.arquillian.core.spi.LoadableExtension;

/**
 * Starts a database for this test run, before the server is even configured, and tells the server where it is. No mail server
 * is started: a test that wants one starts it on the port {@code madoguchi.mail.port}.
 */
public class DatabaseBeforeServer implements LoadableExtension {

    private static final String[] PREPARATIONS = {
        "create role madoguchi_owner login password 'madoguchi_owner'",
        "create role madoguchi_app login password 'madoguchi_app'",
        "create database madoguchi owner madoguchi_owner"
    };

    @Override
    public void register(ExtensionBuilder builder) {
        try {
            EmbeddedPostgres database = EmbeddedPostgres.builder().start();
            prepare(database);
            System.setProperty(
                    "payara.cmdOptions",
                    "-Xmx768m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Dmadoguchi.demo=false -Dmadoguchi.mail.port="
                            + freePort()
                            + " -Dmadoguchi.sealing.master-key=O8uKam0FPv4RwGuqKG/uqx6j+ve0IQgeAOMmoaraXKY= -Dmadoguchi.database.url="
                            + database.getJdbcUrl("madoguchi_app", "madoguchi").replaceFirst("\\?.*", ""));
        } catch (IOException unable) {
            throw new UncheckedIOException("The database for the tests does not start", unable);
        } catch (SQLException unable) {
            throw new IllegalStateException("The database for the tests cannot be prepared", unable);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void prepare(EmbeddedPostgres database) throws SQLException {
        try (Connection connection = database.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (String preparation : PREPARATIONS) {
                statement.execute(preparation);
            }
        }
    }
}
