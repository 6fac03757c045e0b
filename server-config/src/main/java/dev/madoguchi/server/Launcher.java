package dev.madoguchi.server;

/** Starts the whole system on this machine and keeps it running until it is told to stop. */
public final class Launcher {

    private final Progress progress = new Progress(System.out);
    private volatile boolean stopping;

    private Launcher() {}

    /** Runs until Ctrl-C or SIGTERM; ends with code 1 and one sentence when the system cannot run. */
    public static void main(String... arguments) {
        new Launcher().launch();
    }

    private void launch() {
        try {
            run(Settings.from(System.getProperties()));
        } catch (StartFailure e) {
            if (!stopping) {
                stopping = true;
                progress.print("");
                progress.print("Madoguchi does not run. " + e.getMessage());
                System.exit(1);
            }
        }
    }

    private void run(Settings settings) {
        LauncherLog.in(settings.data().resolve("log"));
        try (Server server = new Server(settings, progress)) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server), "stop"));
            progress.print("");
            progress.print("Madoguchi is starting.");
            server.start();
            progress.print(Summary.of(settings, progress.elapsed()));
            throw new StartFailure(server.broken().join());
        }
    }

    private void stop(Server server) {
        if (stopping) {
            return;
        }
        stopping = true;
        progress.print("");
        progress.print("Madoguchi is stopping.");
        server.close();
        progress.print("Madoguchi has stopped.");
    }
}
