package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.IncomingFile;
import dev.madoguchi.casefile.entity.ScanResult;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/**
 * ClamAV's daemon over TCP. The file goes over in pieces ({@code INSTREAM}, see clamd(8)); the answer is one line. What the daemon
 * finds too large for itself counts as no answer.
 */
class ClamdScanner implements VirusScanner {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final InetSocketAddress address;
    private final int timeoutMillis;

    /** The daemon at this address; silence longer than the timeout is no answer. */
    ClamdScanner(InetSocketAddress address, int timeoutMillis) {
        this.address = address;
        this.timeoutMillis = timeoutMillis;
    }

    @Override
    public ScanResult scan(IncomingFile.Content file) throws IOException {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address.getHostString(), address.getPort()), timeoutMillis);
            socket.setSoTimeout(timeoutMillis);
            send(file, socket);
            return understood(
                    new String(socket.getInputStream().readNBytes(LONGEST_ANSWER), StandardCharsets.US_ASCII));
        }
    }

    private static void send(IncomingFile.Content file, Socket socket) throws IOException {
        DataOutputStream daemon = new DataOutputStream(new BufferedOutputStream(socket.getOutputStream(), PIECE));
        daemon.write(COMMAND);
        byte[] piece = new byte[PIECE];
        try (InputStream content = file.open()) {
            for (int length = content.read(piece); length > 0; length = content.read(piece)) {
                daemon.writeInt(length);
                daemon.write(piece, 0, length);
            }
        }
        daemon.writeInt(0);
        daemon.flush();
    }

    private static ScanResult understood(String answer) throws IOException {
        String line = answer.replace("\0", "").strip();
        if (line.endsWith(" FOUND")) {
            return ScanResult.INFECTED;
        }
        if (line.endsWith(": OK")) {
            return ScanResult.CLEAN;
        }
        throw new IOException("clamd answers: " + line);
    }
}
