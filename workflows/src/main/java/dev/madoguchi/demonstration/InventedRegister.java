package dev.madoguchi.demonstration;

import dev.madoguchi.organisation.control.RegisterTable;
import dev.madoguchi.organisation.entity.RegisterLine;
import dev.madoguchi.organisation.entity.RegisteredBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A register of corporate numbers with the bodies of the demonstration and bodies of every kind, open and closed. All are invented; the
 * registry office 9999 in their numbers does not exist.
 */
@DemonstrationOnly
@ApplicationScoped
public class InventedRegister {

    private static final String FILE = "register.csv";

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private RegisterTable table;

    /** Fills the table. */
    void lay() {
        List<RegisteredBody> bodies = bodies();
        entities.createNativeQuery(
                        "insert into register_import (id, file_name, file_size, state, lines, taken, rejected, started_at,"
                                + " started_by_name, heard_at, version) values (?1, ?2, 0, 'COMPLETE', ?3, ?4, 0, now(), ?5, now(), 0)")
                .setParameter(1, UUID.randomUUID())
                .setParameter(2, FILE)
                .setParameter(3, bodies.size())
                .setParameter(4, table.take(bodies))
                .setParameter(5, Player.OPERATOR.name())
                .executeUpdate();
    }

    /** The lines of the file, in the layout in which the tax agency publishes the real ones. */
    static List<RegisteredBody> bodies() {
        try (Reader reader =
                new InputStreamReader(InventedRegister.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            return CSVFormat.DEFAULT.parse(reader).stream()
                    .map(CSVRecord::toList)
                    .map(RegisterLine::of)
                    .map(RegisterLine::body)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
