package dev.madoguchi.casefile.entity;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that has arrived completely and can be read as often as needed, without ever being held in memory.
 *
 * @param name as the sender named it; not to be trusted
 * @param size in bytes
 * @param content opens the file from its beginning
 */
public record IncomingFile(String name, long size, Content content) {

    /** Where the bytes come from. */
    @FunctionalInterface
    public interface Content {
        /** A stream of all bytes, to be closed by the caller. */
        InputStream open() throws IOException;
    }
}
