package dev.madoguchi.server;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Who people are: the identity provider with our realm. */
final class Keycloak implements Part {

    private static final String NAME = "keycloak";

    private final Settings settings;
    private final Processes processes;
    private final Progress progress;
    private volatile ChildProcess process;

    Keycloak(Settings settings, Processes processes, Progress progress) {
        this.settings = settings;
        this.processes = processes;
        this.progress = progress;
    }

    static void clearLeftOvers(Settings settings) {
        ChildProcess.clearLeftOver("keycloak-build", settings);
        ChildProcess.clearLeftOver(NAME, settings);
    }

    @Override
    public String name() {
        return "Keycloak";
    }

    @Override
    public void start() {
        KeycloakProgram program = KeycloakProgram.prepared(settings, processes, progress);
        process = processes.start(NAME, program.command(arguments()), environment());
        process.awaitReady(settings.startTimeout(), Readiness.answering(settings.keycloakUrl() + "/health/ready"));
        new Realm(settings, new KeycloakAdmin(settings)).prepare();
        process.awaitReady(
                settings.startTimeout(), Readiness.answering(settings.issuer() + "/.well-known/openid-configuration"));
    }

    private List<String> arguments() {
        return List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=" + settings.text(Setting.ADDRESS),
                "--http-port=" + settings.number(Setting.KEYCLOAK_PORT),
                "--hostname=" + settings.keycloakUrl(),
                "--db-url=" + settings.jdbcUrl("keycloak"),
                "--db-username=keycloak",
                "--db-pool-initial-size=1",
                "--spi-theme--folder--dir=" + settings.built("classes/keycloak/theme"));
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_PASSWORD", settings.text(Setting.KEYCLOAK_DATABASE_PASSWORD),
                "KC_BOOTSTRAP_ADMIN_USERNAME", KeycloakAdmin.USER,
                "KC_BOOTSTRAP_ADMIN_PASSWORD", settings.text(Setting.KEYCLOAK_ADMIN_PASSWORD));
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

    ProcessHandle handle() {
        return process.handle();
    }
}
