package dev.madoguchi.server;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** The directory of one local server; only one launcher works in it at a time. The system lets go of the lock with us. */
final class DataDirectory implements AutoCloseable {

    private final FileChannel channel;

    private DataDirectory(FileChannel channel) {
        this.channel = channel;
    }

    static DataDirectory lock(Settings settings) {
        Path data = settings.data();
        try {
            Files.createDirectories(data.resolve("log"));
            Files.createDirectories(data.resolve("run"));
            FileChannel channel = FileChannel.open(
                    data.resolve("run/launcher.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (isTaken(channel)) {
                channel.close();
                throw new StartFailure("Madoguchi already runs on " + data + ": stop it first, or choose another "
                        + "directory with -D" + Setting.DATA.property() + "=<directory>.");
            }
            setLogsAside(data.resolve("log"));
            return new DataDirectory(channel);
        } catch (IOException e) {
            throw new StartFailure("The data directory " + data + " cannot be used: " + e.getMessage(), e);
        }
    }

    /** Each run has its own logs; those of the run before stay beside them. */
    private static void setLogsAside(Path directory) throws IOException {
        try (DirectoryStream<Path> logs = Files.newDirectoryStream(directory, "*.log")) {
            for (Path log : logs) {
                if (!log.endsWith(LauncherLog.NAME)) {
                    Files.move(
                            log, log.resolveSibling(log.getFileName() + ".old"), StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock == null;
        } catch (OverlappingFileLockException e) {
            return true;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new StartFailure("The data directory could not be released.", e);
        }
    }
}
