package dev.madoguchi.server;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** All parts of the system on this machine, started and stopped as one. */
public final class Server implements AutoCloseable {

    private final Settings settings;
    private final Processes processes;
    private final Progress progress;
    private final PostgreSql postgreSql;
    private final Keycloak keycloak;
    private final MailServer mailServer;
    private final PayaraMicro payara;
    private final Watch watch;
    private DataDirectory dataDirectory;

    /** Prepares a run; nothing is started yet. */
    public Server(Settings settings, Progress progress) {
        this.settings = settings;
        this.progress = progress;
        this.processes = new Processes(settings);
        this.postgreSql = new PostgreSql(settings, processes);
        this.keycloak = new Keycloak(settings, processes, progress);
        this.mailServer = new MailServer(settings);
        this.payara = new PayaraMicro(settings, processes);
        this.watch = new Watch(settings.number(Setting.RESTARTS), progress);
    }

    /** Starts everything and returns when all of it is ready; when one part fails, all are stopped again. */
    public void start() {
        dataDirectory = DataDirectory.lock(settings);
        try {
            LeftOvers.clear(settings);
            Ports.check(settings);
            mailServer.start();
            ready(postgreSql);
            allReady(keycloak, payara);
            watch.over(List.of(postgreSql, keycloak, payara));
        } catch (StartFailure e) {
            close();
            throw e;
        }
    }

    private void ready(Part part) {
        progress.tell(part.name(), "is starting");
        part.start();
        progress.tell(part.name(), "is ready");
    }

    private void allReady(Part... parts) {
        List<CompletableFuture<Void>> starts = List.of(parts).stream()
                .map(part ->
                        CompletableFuture.runAsync(() -> ready(part), task -> new Thread(task, part.name()).start()))
                .toList();
        try {
            CompletableFuture<Void> all = CompletableFuture.allOf(starts.toArray(CompletableFuture[]::new));
            starts.forEach(start -> start.exceptionally(failure -> {
                all.completeExceptionally(failure);
                return null;
            }));
            all.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StartFailure failure
                    ? failure
                    : new StartFailure("The start failed: " + e.getCause(), e);
        }
    }

    /** Whether every part runs and none is being started again. */
    public boolean isSettled() {
        return watch.isQuiet();
    }

    /** Completes with a sentence when a part could not be kept alive. */
    public CompletableFuture<String> broken() {
        return watch.broken();
    }

    /** Stops everything, the application first and its database last. */
    @Override
    public synchronized void close() {
        watch.end();
        processes.refuse();
        CompletableFuture<Void> keycloakStops = CompletableFuture.runAsync(keycloak::stop);
        payara.stop();
        keycloakStops.join();
        mailServer.stop();
        postgreSql.stop();
        processes.stopAll();
        if (dataDirectory != null) {
            dataDirectory.close();
        }
    }

    /** The mail server, which knows what was sent. */
    public MailServer mailServer() {
        return mailServer;
    }

    PayaraMicro payara() {
        return payara;
    }

    Keycloak keycloak() {
        return keycloak;
    }

    PostgreSql postgreSql() {
        return postgreSql;
    }
}
