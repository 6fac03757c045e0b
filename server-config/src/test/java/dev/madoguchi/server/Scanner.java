package dev.madoguchi.server;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;

/** A virus scanner that speaks clamd's {@code INSTREAM} and takes certain words for a virus. It can fall silent and come back. */
public final class Scanner implements AutoCloseable {

    /** What every scanner takes for a virus by agreement (eicar.org), in two halves, so that this source is none. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int COMMAND = "zINSTREAM\0".length();

    private final Set<String> viruses = ConcurrentHashMap.newKeySet();
    private final int port;
    private ServerSocket socket;
    private CompletableFuture<Void> serving;

    private Scanner(ServerSocket first) {
        viruses.add(EICAR);
        port = first.getLocalPort();
        serve(first);
    }

    /** One that answers, on a free port. */
    static Scanner answering() {
        return new Scanner(listening(0));
    }

    private static ServerSocket listening(int port) {
        try {
            ServerSocket opened = new ServerSocket();
            opened.setReuseAddress(true);
            opened.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 5);
            return opened;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void serve(ServerSocket on) {
        socket = on;
        serving = CompletableFuture.runAsync(() -> answer(on));
    }

    private void answer(ServerSocket on) {
        while (!on.isClosed()) {
            try (Socket client = on.accept()) {
                DataInputStream in = new DataInputStream(client.getInputStream());
                in.readNBytes(COMMAND);
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                for (int length = in.readInt(); length > 0; length = in.readInt()) {
                    file.write(in.readNBytes(length));
                }
                String content = file.toString(StandardCharsets.ISO_8859_1);
                String answer = viruses.stream().anyMatch(content::contains) ? "stream: Test FOUND\0" : "stream: OK\0";
                client.getOutputStream().write(answer.getBytes(StandardCharsets.US_ASCII));
            } catch (IOException clientOrSocketIsGone) {
                continue;
            }
        }
    }

    int port() {
        return port;
    }

    /** Takes a word for a virus from now on. */
    public void learn(String virus) {
        viruses.add(virus);
    }

    /** Answers nobody until {@link #comeBack()}. */
    public void fallSilent() {
        close();
    }

    /** Answers again where it did before. */
    public void comeBack() {
        serve(listening(port));
    }

    @Override
    public void close() {
        try {
            socket.close();
            serving.join();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
