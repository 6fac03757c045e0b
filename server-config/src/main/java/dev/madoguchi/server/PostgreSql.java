package dev.madoguchi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;

/** The database, durable like the one in production: what it acknowledged survives the loss of power. */
final class PostgreSql implements Part {

    private static final String NAME = "postgresql";
    private static final int ATTEMPTS = 6;

    private final Settings settings;
    private final Processes processes;
    private final Path cluster;
    private volatile PostgreSqlProgram program;
    private volatile ChildProcess process;

    PostgreSql(Settings settings, Processes processes) {
        this.settings = settings;
        this.processes = processes;
        this.cluster = settings.data().resolve("postgres");
    }

    static void clearLeftOvers(Settings settings) {
        ChildProcess.clearLeftOver("initdb", settings);
        ChildProcess.clearLeftOver(NAME, settings);
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void start() {
        program = PostgreSqlProgram.unpacked(settings);
        if (!Files.exists(cluster)) {
            create();
        }
        new PostmasterFile(cluster).disownStranger();
        startServer();
        new Databases(settings).prepare();
    }

    private List<String> serverCommand() {
        return program.command(
                "postgres",
                "-D",
                cluster.toString(),
                "-p",
                settings.text(Setting.POSTGRES_PORT),
                "-c",
                "listen_addresses=" + settings.text(Setting.ADDRESS),
                "-c",
                "unix_socket_directories=",
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "max_connections=200");
    }

    private void create() {
        try {
            Unpacking.once(cluster, this::initialise);
        } catch (IOException e) {
            throw new StartFailure("The database directory could not be made: " + e.getMessage(), e);
        }
    }

    private void initialise(Path directory) throws IOException {
        Path password = Files.createTempFile(settings.data().resolve("run"), "postgres", ".password");
        try {
            Files.writeString(password, settings.text(Setting.POSTGRES_PASSWORD));
            List<String> command = program.command(
                    "initdb",
                    "-D",
                    directory.toString(),
                    "-U",
                    "postgres",
                    "-A",
                    "scram-sha-256",
                    "--pwfile=" + password,
                    "--encoding=UTF8",
                    "--locale=C",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--no-instructions");
            processes.run("initdb", command, Duration.ofMinutes(2));
        } finally {
            Files.delete(password);
        }
    }

    /** After a crash, processes of the old server may take a moment to notice and go: until then it cannot start. */
    private void startServer() {
        for (int attempt = 1; ; attempt++) {
            process = processes.start(NAME, serverCommand(), Map.of());
            try {
                process.awaitReady(settings.startTimeout(), this::accepts);
                return;
            } catch (StartFailure e) {
                if (attempt == ATTEMPTS || process.handle().isAlive()) {
                    throw e;
                }
                LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
            }
        }
    }

    private boolean accepts() {
        try (Connection connection = DriverManager.getConnection(
                settings.jdbcUrl("postgres"), "postgres", settings.text(Setting.POSTGRES_PASSWORD))) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void stop() {
        if (process == null) {
            return;
        }
        if (process.handle().isAlive()) {
            List<String> command =
                    program.command("pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "15");
            ChildProcess.start("pg_ctl", settings, command, Map.of()).awaitSuccess(Duration.ofSeconds(20));
        }
        process.awaitEnd();
    }

    @Override
    public boolean isRunning() {
        return process != null && process.handle().isAlive();
    }

    @Override
    public CompletableFuture<String> ended() {
        return process.ended();
    }

    ProcessHandle handle() {
        return process.handle();
    }
}
