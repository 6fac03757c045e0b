package dev.madoguchi.casefile;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A virus scanner that speaks clamd's {@code INSTREAM} and takes a certain word for a virus. */
final class Scanner implements AutoCloseable {

    private static final int COMMAND = "zINSTREAM\0".length();

    private final String virus;
    private final ServerSocket socket;
    private final CompletableFuture<Void> serving;

    /** On this port, or a free one where it is 0. */
    Scanner(int port, String virus) throws IOException {
        this.virus = virus;
        this.socket = new ServerSocket(port, 5, InetAddress.getLoopbackAddress());
        this.serving = CompletableFuture.runAsync(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                in.readNBytes(COMMAND);
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    file.write(in.readNBytes(length));
                }
                boolean found = file.toString(StandardCharsets.ISO_8859_1).contains(virus);
                String answer = found ? "stream: Test FOUND\0" : "stream: OK\0";
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException clientOrSocketIsGone) {
                continue;
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
        serving.join();
    }
}
