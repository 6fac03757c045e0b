package dev.madoguchi.server;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the person at the console what is happening, each line with the seconds since the start. */
public final class Progress {

    private final PrintStream out;
    private final Instant start = Instant.now();

    /** Writes to the given stream. */
    public Progress(PrintStream out) {
        this.out = out;
    }

    void tell(String part, String what) {
        out.printf(Locale.ROOT, "%7.1f s  %-14s %s%n", elapsed().toMillis() / 1000.0, part, what);
        out.flush();
    }

    void print(String text) {
        out.println(text);
        out.flush();
    }

    Duration elapsed() {
        return Duration.between(start, Instant.now());
    }
}
