package dev.madoguchi.casefile.endpoint;

import dev.madoguchi.casefile.entity.DocumentTooLarge;
import dev.madoguchi.casefile.entity.IncomingFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.fileupload2.core.FileItemInput;

/** A file that has arrived, in a temporary file that is gone when this is closed, and when it did not arrive. */
final class ReceivedFile implements AutoCloseable {

    private static final int PIECE = 64 * 1024;
    private static final long MEBIBYTE = 1024L * 1024;

    private final String name;
    private final Path temporary;

    private ReceivedFile(String name, Path temporary) {
        this.name = name;
        this.temporary = temporary;
    }

    /**
     * Receives a file.
     *
     * @param directory where the temporary file lies
     * @param most how many bytes it may have
     * @throws DocumentTooLarge if it has more, whatever was said before
     * @throws BrokenOff if the sender hung up
     */
    static ReceivedFile of(FileItemInput item, Path directory, long most) throws IOException, BrokenOff {
        ReceivedFile file = new ReceivedFile(item.getName(), Files.createTempFile(directory, "upload", ".part"));
        boolean received = false;
        try (InputStream from = item.getInputStream();
                OutputStream to = Files.newOutputStream(file.temporary)) {
            copy(from, to, most);
            received = true;
        } finally {
            if (!received) {
                file.close();
            }
        }
        return file;
    }

    private static void copy(InputStream from, OutputStream to, long most) throws IOException, BrokenOff {
        byte[] piece = new byte[PIECE];
        long size = 0;
        for (int length = read(from, piece); length >= 0; length = read(from, piece)) {
            size += length;
            if (size > most) {
                throw new DocumentTooLarge(most / MEBIBYTE);
            }
            to.write(piece, 0, length);
        }
    }

    private static int read(InputStream from, byte[] piece) throws BrokenOff {
        try {
            return from.read(piece);
        } catch (IOException gone) {
            throw new BrokenOff(gone);
        }
    }

    /** For those who examine and keep it. */
    IncomingFile asIncoming() throws IOException {
        return new IncomingFile(name, Files.size(temporary), () -> Files.newInputStream(temporary));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(temporary);
    }

    /** The sender hung up: there is nobody left to answer. */
    static final class BrokenOff extends Exception {
        private static final long serialVersionUID = 1L;

        BrokenOff(IOException cause) {
            super(cause);
        }
    }
}
