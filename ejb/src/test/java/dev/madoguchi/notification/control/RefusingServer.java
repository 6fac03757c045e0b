package dev.madoguchi.notification.control;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A mail server that answers every recipient the same, and takes nothing. */
final class RefusingServer implements AutoCloseable {

    private final ServerSocket socket;
    private final String toRecipients;

    RefusingServer(String toRecipients) throws IOException {
        this.toRecipients = toRecipients;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread serving = new Thread(this::serve, "refusing mail server");
        serving.setDaemon(true);
        serving.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                converse(client);
            } catch (IOException over) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(over);
                }
            }
        }
    }

    private void converse(Socket client) throws IOException {
        say(client, "220 refusing");
        BufferedReader commands =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        String command = commands.readLine();
        while (command != null) {
            say(client, command.startsWith("RCPT") ? toRecipients : command.startsWith("QUIT") ? "221 bye" : "250 ok");
            command = commands.readLine();
        }
    }

    private static void say(Socket client, String answer) throws IOException {
        client.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
