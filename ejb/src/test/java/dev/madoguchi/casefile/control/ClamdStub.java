package dev.madoguchi.casefile.control;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** Speaks clamd's side of {@code INSTREAM} to one client after the other, and knows one virus. */
final class ClamdStub implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final CompletableFuture<Void> serving = CompletableFuture.runAsync(this::serve);
    private volatile String answer;
    private volatile int received;

    ClamdStub() throws IOException {}

    /** Answers everything with this line from now on. */
    ClamdStub answering(String line) {
        answer = line;
        return this;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(socket.getInetAddress(), socket.getLocalPort());
    }

    /** How many bytes the last file had. */
    int received() {
        return received;
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                String line = answer == null ? judge(new DataInputStream(client.getInputStream())) : answer;
                client.getOutputStream().write((line + "\0").getBytes(StandardCharsets.US_ASCII));
            } catch (IOException clientIsGone) {
                continue;
            }
        }
    }

    private String judge(DataInputStream client) throws IOException {
        byte[] command = client.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = client.readInt(); length > 0; length = client.readInt()) {
            file.write(client.readNBytes(length));
        }
        received = file.size();
        return file.toString(StandardCharsets.US_ASCII).contains("EICAR-STANDARD-ANTIVIRUS-TEST-FILE")
                ? "stream: Eicar-Test-Signature FOUND"
                : "stream: OK";
    }

    @Override
    public void close() throws IOException {
        socket.close();
        serving.join();
    }
}
