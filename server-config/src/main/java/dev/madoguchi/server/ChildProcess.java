package dev.madoguchi.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that the launcher started: its output goes to a log file, its number to a pid file, and it leads a session of
 * its own where the system offers that, so that Ctrl-C reaches only the launcher, which then stops the parts in order.
 */
final class ChildProcess {

    private static final Duration POLITE = Duration.ofSeconds(20);

    private final String name;
    private final Path log;
    private final PidFile pidFile;
    private final Process process;

    private ChildProcess(String name, Path log, PidFile pidFile, Process process) {
        this.name = name;
        this.log = log;
        this.pidFile = pidFile;
        this.process = process;
    }

    static ChildProcess start(String name, Settings settings, List<String> command, Map<String, String> environment) {
        Path log = settings.log(name);
        PidFile pidFile = pidFile(name, settings);
        List<String> whole = new ArrayList<>(Executables.find("setsid").stream().toList());
        whole.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(whole)
                .directory(settings.data().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(nothing()));
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.getParent());
            Process process = builder.start();
            pidFile.write(process.toHandle());
            return new ChildProcess(name, log, pidFile, process);
        } catch (IOException e) {
            throw new StartFailure(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /** Ends what an earlier launcher left behind under this name. */
    static void clearLeftOver(String name, Settings settings) {
        PidFile pidFile = pidFile(name, settings);
        pidFile.survivor().ifPresent(ChildProcess::end);
        pidFile.delete();
    }

    private static PidFile pidFile(String name, Settings settings) {
        return new PidFile(settings.data().resolve("run").resolve(name + ".pid"));
    }

    private static File nothing() {
        return new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null");
    }

    /** Waits until the question is answered with yes; fails when the process ends or the time is over. */
    void awaitReady(Duration timeout, Readiness readiness) {
        long deadline = System.nanoTime() + timeout.toNanos();
        while (!readiness.reached()) {
            if (System.nanoTime() > deadline) {
                throw new StartFailure(
                        name + " was not ready after " + timeout.toSeconds() + " seconds; see " + log + ".");
            }
            endWithin(Duration.ofMillis(200)).ifPresent(exit -> {
                throw new StartFailure(name + " ended while starting (exit code " + exit + "); see " + log + ".");
            });
        }
    }

    /** Waits for a process that does one thing and ends; fails when it fails. */
    void awaitSuccess(Duration timeout) {
        int exit = endWithin(timeout)
                .orElseThrow(() -> new StartFailure(
                        name + " did not finish within " + timeout.toSeconds() + " seconds; see " + log + "."));
        if (exit != 0) {
            throw new StartFailure(name + " failed (exit code " + exit + "); see " + log + ".");
        }
        pidFile.delete();
    }

    private Optional<Integer> endWithin(Duration time) {
        try {
            return Optional.of(
                    process.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS).exitValue());
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("The start was interrupted.", e);
        } catch (ExecutionException e) {
            throw new StartFailure(name + " could not be watched.", e);
        }
    }

    /** Completes with a description when the process has ended. */
    CompletableFuture<String> ended() {
        return process.onExit().thenApply(end -> "exit code " + end.exitValue() + "; see " + log);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /** Asks the process to end, and makes it end when it does not listen. */
    void stop() {
        end(process.toHandle());
        pidFile.delete();
    }

    /** Waits for an end that was asked for in another way. */
    void awaitEnd() {
        awaitEnd(process.toHandle());
        pidFile.delete();
    }

    private static void end(ProcessHandle process) {
        process.destroy();
        awaitEnd(process);
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(POLITE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (ExecutionException e) {
            process.destroyForcibly();
        }
    }

    static Map<String, String> environment(String... keysAndValues) {
        Map<String, String> environment = new HashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            environment.put(keysAndValues[i], keysAndValues[i + 1]);
        }
        return environment;
    }
}
