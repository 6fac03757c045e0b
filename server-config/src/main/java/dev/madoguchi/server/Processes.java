package dev.madoguchi.server;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All child processes of one server. Once a stop was asked for no further one is started, so that none is forgotten. */
final class Processes {

    private final Settings settings;
    private final List<ChildProcess> started = new ArrayList<>();
    private boolean refusing;

    Processes(Settings settings) {
        this.settings = settings;
    }

    synchronized ChildProcess start(String name, List<String> command, Map<String, String> environment) {
        if (refusing) {
            throw new StartFailure("The start was interrupted by a stop.");
        }
        started.removeIf(process -> !process.handle().isAlive());
        ChildProcess process = ChildProcess.start(name, settings, command, environment);
        started.add(process);
        return process;
    }

    /** Runs a process that does one thing and ends. */
    void run(String name, List<String> command, Duration timeout) {
        start(name, command, Map.of()).awaitSuccess(timeout);
    }

    synchronized void refuse() {
        refusing = true;
    }

    /** Stops what still runs. */
    synchronized void stopAll() {
        started.forEach(ChildProcess::stop);
        started.clear();
    }
}
