package dev.madoguchi.server;

import java.util.concurrent.CompletableFuture;

/** One of the servers that together make the system. */
interface Part {

    /** What people call it. */
    String name();

    /** Starts it and returns when it is truly ready. */
    void start();

    /** Stops it in an orderly way; does nothing when it does not run. */
    void stop();

    /** Whether it lives at this moment. */
    boolean isRunning();

    /** Completes when it ends, for whatever reason. */
    CompletableFuture<String> ended();
}
