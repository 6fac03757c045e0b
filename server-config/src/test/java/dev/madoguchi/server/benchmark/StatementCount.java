package dev.madoguchi.server.benchmark;

import dev.madoguchi.server.MadoguchiServer;
import dev.madoguchi.server.Setting;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Counts the SQL statements behind a request: the database logs all of them for a moment. Other work of the application happens
 * to be logged too, so a request is counted several times and the smallest number is the true one.
 */
final class StatementCount {

    private static final int TRIES = 5;

    private final MadoguchiServer server;
    private final Path log;

    StatementCount(MadoguchiServer server) {
        this.server = server;
        this.log = server.settings().data().resolve("log").resolve("postgresql.log");
    }

    int during(Runnable request) throws IOException {
        logging("all");
        try {
            int least = Integer.MAX_VALUE;
            for (int i = 0; i < TRIES; i++) {
                long before = Files.size(log);
                request.run();
                least = Math.min(least, statementsAfter(before));
            }
            return least;
        } finally {
            logging("none");
        }
    }

    private int statementsAfter(long position) throws IOException {
        byte[] all = Files.readAllBytes(log);
        String written = new String(all, (int) position, all.length - (int) position, StandardCharsets.UTF_8);
        return (int) written.lines()
                .filter(line -> line.contains("execute ") || line.contains("statement: "))
                .filter(line -> !line.matches(".*(: |\\()?(BEGIN|COMMIT|ROLLBACK|SET )\\b.*"))
                .count();
    }

    private void logging(String what) {
        try (Connection superuser = DriverManager.getConnection(
                        server.settings().jdbcUrl("postgres"),
                        "postgres",
                        server.settings().text(Setting.POSTGRES_PASSWORD));
                Statement statement = superuser.createStatement()) {
            statement.execute("alter system set log_statement = '" + what + "'");
            statement.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
