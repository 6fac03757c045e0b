package dev.madoguchi.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The Keycloak that comes as a Maven artefact, unpacked and prepared for PostgreSQL once, so that it starts fast. */
final class KeycloakProgram {

    /** A change of these asks for a new preparation. */
    private static final List<String> BUILD_OPTIONS =
            List.of("--db=postgres", "--health-enabled=true", "--http-management-health-enabled=false");

    private final Settings settings;
    private final Path directory;

    private KeycloakProgram(Settings settings, Path directory) {
        this.settings = settings;
        this.directory = directory;
    }

    static KeycloakProgram prepared(Settings settings, Processes processes, Progress progress) {
        Path archive = settings.built("servers/keycloak.zip");
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            String version = zip.entries().nextElement().getName().replace("/", "");
            Path directory = settings.path(Setting.PROGRAMS)
                    .resolve(version + "-" + Integer.toHexString(BUILD_OPTIONS.hashCode()));
            if (!Files.exists(directory)) {
                progress.tell("Keycloak", "is unpacked, once");
                Unpacking.once(directory, target -> {
                    unpack(zip, version + "/", target);
                    progress.tell("Keycloak", "is prepared for PostgreSQL, once: this takes a while");
                    new KeycloakProgram(settings, target).build(processes);
                });
            }
            return new KeycloakProgram(settings, directory);
        } catch (IOException e) {
            throw new StartFailure("Keycloak could not be unpacked from " + archive + ": " + e.getMessage(), e);
        }
    }

    private static void unpack(ZipFile zip, String prefix, Path target) throws IOException {
        Enumeration<? extends ZipEntry> entries = zip.entries();
        while (entries.hasMoreElements()) {
            ZipEntry entry = entries.nextElement();
            Path file = Unpacking.inside(target, entry.getName().substring(prefix.length()));
            if (entry.isDirectory()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(file.getParent());
            try (InputStream content = zip.getInputStream(entry)) {
                Files.copy(content, file);
            }
        }
    }

    private void build(Processes processes) {
        List<String> arguments = new ArrayList<>(List.of("build"));
        arguments.addAll(BUILD_OPTIONS);
        processes.run("keycloak-build", command(arguments), Duration.ofMinutes(5));
    }

    /** What Keycloak's own start script would run, without a shell between us and the process. */
    List<String> command(List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Executables.java());
        command.addAll(settings.options(Setting.KEYCLOAK_OPTIONS));
        command.addAll(List.of(
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dfile.encoding=UTF-8",
                "-Duser.language=en",
                "-Duser.country=US",
                "-XX:+ExitOnOutOfMemoryError",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "-Dkc.home.dir=" + directory,
                "-Djboss.server.config.dir=" + directory.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Dquarkus.datasource.jdbc.validate-on-borrow=true",
                "-cp",
                directory.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }
}
