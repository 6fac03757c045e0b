package dev.madoguchi.server;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Makes a directory whole or not at all, also when two launchers make it at the same time or one is killed half-way. */
final class Unpacking {

    private Unpacking() {}

    /** Fills a directory. */
    @FunctionalInterface
    interface Filling {
        void fill(Path directory) throws IOException;
    }

    static void once(Path directory, Filling filling) throws IOException {
        Files.createDirectories(directory.getParent());
        clearAbandoned(directory);
        Path fresh = Files.createTempDirectory(directory.getParent(), directory.getFileName() + ".");
        try {
            filling.fill(fresh);
            Files.move(fresh, directory);
        } catch (FileAlreadyExistsException | DirectoryNotEmptyException e) {
            delete(fresh);
        } catch (IOException | RuntimeException e) {
            delete(fresh);
            throw e;
        }
    }

    /** What was begun long ago and never finished. */
    private static void clearAbandoned(Path directory) throws IOException {
        Instant longAgo = Instant.now().minus(Duration.ofHours(1));
        try (DirectoryStream<Path> begun =
                Files.newDirectoryStream(directory.getParent(), directory.getFileName() + ".*")) {
            for (Path path : begun) {
                if (Files.getLastModifiedTime(path).toInstant().isBefore(longAgo)) {
                    delete(path);
                }
            }
        }
    }

    /** A path below the directory; an archive cannot write anywhere else. */
    static Path inside(Path directory, String name) throws IOException {
        Path file = directory.resolve(name).normalize();
        if (!file.startsWith(directory)) {
            throw new IOException("The archive reaches outside its directory: " + name);
        }
        return file;
    }

    static void delete(Path directory) throws IOException {
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(directory)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }
}
