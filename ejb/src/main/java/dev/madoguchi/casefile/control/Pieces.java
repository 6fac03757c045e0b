package dev.madoguchi.casefile.control;

import dev.madoguchi.casefile.entity.DocumentCutOff;
import dev.madoguchi.casefile.entity.IncomingFile;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The bytes of files as rows of a table. They go in and out in pieces of {@value #SIZE} bytes: whatever the size of a file, no more than a
 * piece of it is in memory.
 */
public final class Pieces {

    private static final int SIZE = 256 * 1024;

    private final EntityManager entities;
    private final String table;
    private final String owner;

    /**
     * The pieces of one kind of file.
     *
     * @param table has the columns {@code position} and {@code bytes} besides the owner
     * @param owner the column with the id of the file
     */
    public Pieces(EntityManager entities, String table, String owner) {
        this.entities = entities;
        this.table = table;
        this.owner = owner;
    }

    /**
     * Keeps all bytes of a file, in the caller's transaction.
     *
     * @param size how many there are, in bytes
     * @throws DocumentCutOff if there are fewer or more
     */
    public void write(UUID file, long size, IncomingFile.Content source) {
        if (write(file, source) != size) {
            throw new DocumentCutOff();
        }
    }

    private long write(UUID file, IncomingFile.Content source) {
        Connection connection = entities.unwrap(Connection.class);
        long written = 0;
        try (InputStream content = source.open();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into " + table + " (" + owner + ", position, bytes) values (?, ?, ?)")) {
            int position = 0;
            for (byte[] piece = content.readNBytes(SIZE); piece.length > 0; piece = content.readNBytes(SIZE)) {
                insert.setObject(1, file);
                insert.setInt(2, position++);
                insert.setBytes(3, piece);
                insert.executeUpdate();
                written += piece.length;
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
        return written;
    }

    /** One piece of a file, counted from 0; none behind the last. */
    public Optional<byte[]> read(UUID file, int position) {
        List<?> found = entities.createNativeQuery(
                        "select bytes from " + table + " where " + owner + " = ?1 and position = ?2")
                .setParameter(1, file)
                .setParameter(2, position)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    /** Throws the bytes of a file away. */
    public void discard(UUID file) {
        entities.createNativeQuery("delete from " + table + " where " + owner + " = ?1")
                .setParameter(1, file)
                .executeUpdate();
    }
}
