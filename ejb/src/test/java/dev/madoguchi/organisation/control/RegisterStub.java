package dev.madoguchi.organisation.control;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The tax agency's web API as far as it matters here, on a port of this machine. */
final class RegisterStub implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, String> lines = new TreeMap<>();
    private final List<String> asked = new ArrayList<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private int status = 200;
    private String body;
    private boolean silent;

    RegisterStub() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/4", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    URI url() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/4");
    }

    RegisterStub knows(String number, String line) {
        lines.put(number, line);
        return this;
    }

    RegisterStub answers(int status, String body) {
        this.status = status;
        this.body = body;
        return this;
    }

    RegisterStub isSilent() {
        silent = true;
        return this;
    }

    /** What was asked, each the part behind the path. */
    List<String> asked() {
        return asked;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        synchronized (asked) {
            asked.add(query);
        }
        if (silent) {
            await();
        }
        byte[] answer = (body == null ? found(query) : body).getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private void await() {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private String found(String query) {
        List<String> numbers = Stream.of(
                        query.replaceAll(".*number=([0-9,]+).*", "$1").split(","))
                .filter(lines::containsKey)
                .toList();
        return "2026-11-20," + numbers.size() + ",1,1\r\n"
                + numbers.stream().map(number -> lines.get(number) + "\r\n").collect(Collectors.joining());
    }

    @Override
    public void close() {
        over.countDown();
        server.stop(0);
        threads.shutdownNow();
    }
}
