package dev.madoguchi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * PostgreSQL's own note of its process. After a crash its number may belong to a stranger, and PostgreSQL would wait for
 * that one for ever. The note itself must stay: its last lines let PostgreSQL see whether processes of the crashed server
 * still work on the data.
 */
final class PostmasterFile {

    private static final int START_LINE = 2;
    private static final Duration TOLERANCE = Duration.ofSeconds(10);
    private static final long HIGHEST = 4_194_303;

    private final Path file;

    PostmasterFile(Path cluster) {
        this.file = cluster.resolve("postmaster.pid");
    }

    /** Replaces the number of a stranger by one that nobody has. */
    void disownStranger() {
        try {
            if (!Files.exists(file)) {
                return;
            }
            List<String> lines = Files.readAllLines(file);
            if (lines.size() > START_LINE && namesStranger(lines)) {
                lines.set(0, String.valueOf(unused()));
                Files.write(file, lines);
            }
        } catch (IOException e) {
            throw new StartFailure("The file " + file + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static boolean namesStranger(List<String> lines) {
        long pid = Long.parseLong(lines.get(0).strip());
        Instant noted =
                Instant.ofEpochSecond(Long.parseLong(lines.get(START_LINE).strip()));
        return ProcessHandle.of(pid)
                .flatMap(process -> process.info().startInstant())
                .map(start -> Duration.between(noted, start).abs().compareTo(TOLERANCE) > 0)
                .orElse(false);
    }

    private static long unused() {
        long pid = HIGHEST;
        while (ProcessHandle.of(pid).isPresent()) {
            pid--;
        }
        return pid;
    }
}
