package dev.madoguchi.server;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Sends a file of any size as a browser would, byte by byte from nowhere: nothing of it is held here either. */
public final class RawUpload {

    private static final String BOUNDARY = "----madoguchi-upload";
    private static final byte[] PDF = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
    private static final int PATIENCE_MILLIS = 120_000;

    private final URI url;
    private final String cookies;

    /** For a person who is signed in with these cookies. */
    public RawUpload(String url, String cookies) {
        this.url = URI.create(url);
        this.cookies = cookies;
    }

    /** Sends a PDF of so many bytes; answers with the status and the text of the answer. */
    public Answer send(String path, long size) throws IOException {
        try (Socket socket = connected()) {
            OutputStream out = socket.getOutputStream();
            begin(out, path, size);
            fill(out, size);
            out.write(end());
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(Integer.parseInt(answer.substring(9, 12)), answer);
        }
    }

    /** Sends these bytes. */
    public Answer send(String path, byte[] content) throws IOException {
        try (Socket socket = connected()) {
            OutputStream out = socket.getOutputStream();
            begin(out, path, content.length);
            out.write(content);
            out.write(end());
            out.flush();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Answer(Integer.parseInt(answer.substring(9, 12)), answer);
        }
    }

    /** Sends the beginning of these bytes and hangs up. */
    public void cutOff(String path, byte[] content, int after) throws IOException {
        try (Socket socket = connected()) {
            begin(socket.getOutputStream(), path, content.length);
            socket.getOutputStream().write(content, 0, after);
            socket.getOutputStream().flush();
        }
    }

    /** Sends the beginning of a PDF of so many bytes and hangs up. */
    public void cutOff(String path, long size, long after) throws IOException {
        try (Socket socket = connected()) {
            begin(socket.getOutputStream(), path, size);
            fill(socket.getOutputStream(), after);
            socket.getOutputStream().flush();
        }
    }

    private Socket connected() throws IOException {
        Socket socket = new Socket(url.getHost(), url.getPort());
        socket.setSoTimeout(PATIENCE_MILLIS);
        return socket;
    }

    private void begin(OutputStream out, String path, long size) throws IOException {
        String part = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"計画.pdf\"\r\n"
                + "Content-Type: application/pdf\r\n\r\n";
        byte[] partBytes = part.getBytes(StandardCharsets.UTF_8);
        String head = "POST " + path + " HTTP/1.1\r\nHost: " + url.getAuthority() + "\r\nOrigin: " + url
                + "\r\nSec-Fetch-Site: same-origin\r\nAccept: text/plain\r\nConnection: close\r\nCookie: " + cookies
                + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\nContent-Length: "
                + (partBytes.length + size + end().length) + "\r\n\r\n";
        out.write(head.getBytes(StandardCharsets.US_ASCII));
        out.write(partBytes);
    }

    private static byte[] end() {
        return ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static void fill(OutputStream out, long size) throws IOException {
        byte[] noise = new byte[64 * 1024];
        Arrays.fill(noise, (byte) 'x');
        System.arraycopy(PDF, 0, noise, 0, PDF.length);
        for (long left = size; left > 0; left -= noise.length) {
            out.write(noise, 0, (int) Math.min(left, noise.length));
        }
    }

    /** What came back. */
    public record Answer(int status, String text) {}
}
