package dev.madoguchi.server.benchmark;

import dev.madoguchi.server.FormClient;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A signed-in clerk who asks for pages and waits for the last byte. */
final class Clerk {

    private static final int WARM_UP = 20;
    private static final int TRIES = 60;

    private final FormClient client;

    Clerk(FormClient client) {
        this.client = client;
    }

    Timing measure(String path) {
        for (int i = 0; i < WARM_UP; i++) {
            get(path);
        }
        double[] milliseconds = new double[TRIES];
        for (int i = 0; i < TRIES; i++) {
            long began = System.nanoTime();
            get(path);
            milliseconds[i] = (System.nanoTime() - began) / 1e6;
        }
        return new Timing(milliseconds);
    }

    void get(String path) {
        try {
            client.open(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
