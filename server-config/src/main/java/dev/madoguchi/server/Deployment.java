package dev.madoguchi.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/**
 * Whether the application is ready. A Payara Micro that could not deploy it runs on without it: that is recognised from
 * its own words, instead of waiting until the time is over.
 */
final class Deployment implements Readiness {

    private static final String EVERYTHING_DEPLOYED = ") ready in ";
    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final String PAGE = "/index.xhtml";

    private final Path log;
    private final long start;
    private final Readiness application;
    private final Readiness absence;
    private Instant serverReady;

    Deployment(Path log, String url) {
        this.log = log;
        this.start = size(log);
        this.application = Readiness.answering(url + "/health/ready", url + PAGE);
        this.absence = Readiness.missing(url + PAGE);
    }

    @Override
    public boolean reached() {
        if (application.reached()) {
            return true;
        }
        if (serverReady == null && saysReady()) {
            serverReady = Instant.now();
        }
        if (serverReady != null && (absence.reached() || isGraceOver())) {
            throw new StartFailure("The application could not be deployed; see " + log + ".");
        }
        return false;
    }

    private boolean isGraceOver() {
        return serverReady.plus(GRACE).isBefore(Instant.now());
    }

    private boolean saysReady() {
        try {
            byte[] text = Files.readAllBytes(log);
            int from = (int) Math.min(start, text.length);
            return new String(text, from, text.length - from, StandardCharsets.UTF_8).contains(EVERYTHING_DEPLOYED);
        } catch (IOException e) {
            return false;
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }
}
