package dev.madoguchi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The launcher, started as a person starts it: a Java process with system properties. */
final class LauncherProcess {

    private final Process process;
    private final Path output;

    private LauncherProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static LauncherProcess start(Path directory, Properties properties) {
        List<String> command =
                new ArrayList<>(List.of(Executables.java(), "-Xmx256m", "-cp", System.getProperty("java.class.path")));
        properties.stringPropertyNames().forEach(name -> command.add("-D" + name + "=" + properties.getProperty(name)));
        command.add(Launcher.class.getName());
        try {
            Path output = Files.createTempFile(directory, "launcher", ".out");
            return new LauncherProcess(
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start(),
                    output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    void awaitLine(String text) {
        Waiting.until("the launcher says " + text, Duration.ofMinutes(6), () -> {
            if (!process.isAlive()) {
                throw new AssertionError("The launcher ended: " + output());
            }
            return output().contains(text);
        });
    }

    int awaitExit() {
        try {
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                throw new AssertionError("The launcher did not end: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The servers it has started, without their own helpers. */
    List<ProcessHandle> parts() {
        try (Stream<ProcessHandle> children = process.children()) {
            return children.toList();
        }
    }

    void terminate() {
        process.destroy();
        awaitExit();
    }

    void kill() {
        process.destroyForcibly();
        awaitExit();
    }
}
