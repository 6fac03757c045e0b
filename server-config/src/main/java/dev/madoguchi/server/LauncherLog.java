package dev.madoguchi.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Sends what libraries inside the launcher log to a file, so that the console stays for people. */
final class LauncherLog {

    static final String NAME = "launcher.log";

    private LauncherLog() {}

    static void in(Path directory) {
        Path file = directory.resolve(NAME);
        try {
            Files.createDirectories(file.getParent());
            Handler handler = new FileHandler(file.toString(), 5_000_000, 1, true);
            handler.setFormatter(new SimpleFormatter());
            LogManager.getLogManager().reset();
            Logger.getLogger("").addHandler(handler);
        } catch (IOException e) {
            throw new StartFailure("The log file " + file + " cannot be written: " + e.getMessage(), e);
        }
    }
}
