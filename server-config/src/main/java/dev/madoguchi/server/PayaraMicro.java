package dev.madoguchi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** The application itself, on the server it has in production. */
final class PayaraMicro implements Part {

    private static final String NAME = "payara";

    private final Settings settings;
    private final Processes processes;
    private volatile ChildProcess process;

    PayaraMicro(Settings settings, Processes processes) {
        this.settings = settings;
        this.processes = processes;
    }

    static void clearLeftOvers(Settings settings) {
        ChildProcess.clearLeftOver(NAME, settings);
    }

    @Override
    public String name() {
        return "Application";
    }

    @Override
    public void start() {
        process = processes.start(NAME, command(), environment());
        process.awaitReady(settings.startTimeout(), new Deployment(settings.log(NAME), settings.applicationUrl()));
    }

    private List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Executables.java());
        command.addAll(settings.options(Setting.PAYARA_OPTIONS));
        command.addAll(List.of(
                "-XX:+ExitOnOutOfMemoryError",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary(),
                "-jar",
                settings.built("servers/payara-micro.jar").toString(),
                "--deploy",
                settings.path(Setting.WAR).toString(),
                "--contextroot",
                "/",
                "--port",
                settings.text(Setting.HTTP_PORT),
                "--prebootcommandfile",
                settings.built("classes/payara/pre-boot-commands.txt").toString(),
                "--nohazelcast",
                "--disablephonehome"));
        return command;
    }

    /** Payara unpacks itself here; what a killed one left behind goes. */
    private Path temporary() {
        Path directory = settings.data().resolve("payara");
        try {
            if (Files.exists(directory)) {
                Unpacking.delete(directory);
            }
            return Files.createDirectories(directory);
        } catch (IOException e) {
            throw new StartFailure("The directory " + directory + " cannot be used: " + e.getMessage(), e);
        }
    }

    private Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("MADOGUCHI_ADDRESS", settings.text(Setting.ADDRESS));
        environment.put("MADOGUCHI_URL", settings.applicationUrl());
        environment.put("MADOGUCHI_DATABASE_URL", settings.jdbcUrl("madoguchi"));
        environment.put("MADOGUCHI_DATABASE_USER", "madoguchi_app");
        environment.put("MADOGUCHI_DATABASE_PASSWORD", settings.text(Setting.APP_PASSWORD));
        environment.put("MADOGUCHI_DATABASE_OWNER_USER", "madoguchi_owner");
        environment.put("MADOGUCHI_DATABASE_OWNER_PASSWORD", settings.text(Setting.OWNER_PASSWORD));
        environment.put("MADOGUCHI_OIDC_ISSUER", settings.issuer());
        environment.put("MADOGUCHI_OIDC_CLIENT_ID", "madoguchi-web");
        environment.put("MADOGUCHI_OIDC_CLIENT_SECRET", settings.text(Setting.CLIENT_SECRET));
        environment.put("MADOGUCHI_SEALING_MASTER_KEY", settings.text(Setting.SEALING_MASTER_KEY));
        environment.put("MADOGUCHI_MAIL_HOST", "localhost");
        environment.put("MADOGUCHI_MAIL_PORT", settings.text(Setting.SMTP_PORT));
        environment.put("MADOGUCHI_DEMO", settings.text(Setting.DEMO));
        return environment;
    }

    @Override
    public void stop() {
        if (process != null) {
            process.stop();
        }
    }

    @Override
    public boolean isRunning() {
        return process != null && process.handle().isAlive();
    }

    @Override
    public CompletableFuture<String> ended() {
        return process.ended();
    }

    /** The running process, for tests that end it. */
    ProcessHandle handle() {
        return process.handle();
    }
}
