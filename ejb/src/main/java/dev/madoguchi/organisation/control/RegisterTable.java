package dev.madoguchi.organisation.control;

import dev.madoguchi.organisation.entity.BodyName;
import dev.madoguchi.organisation.entity.LineFault;
import dev.madoguchi.organisation.entity.RegisterSize;
import dev.madoguchi.organisation.entity.RegisteredBody;
import dev.madoguchi.organisation.entity.RejectedLine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** The table of the register: a piece of a file is one statement, because there are millions of lines. */
@ApplicationScoped
public class RegisterTable {

    /** So many bodies are counted in a moment. */
    private static final long FEW = 100_000;

    /** Of more rejected lines than these it is only counted how many there are. */
    private static final int REJECTED_KEPT = 10_000;

    private static final List<Function<RegisteredBody, String>> COLUMNS = List.of(
            RegisteredBody::number,
            RegisteredBody::name,
            RegisteredBody::kana,
            body -> body.kind().code(),
            body -> body.seat().postalCode(),
            body -> body.seat().prefecture(),
            body -> body.seat().city(),
            body -> body.seat().street(),
            body -> body.seat().abroad(),
            body -> body.isClosed() ? body.closing().on().toString() : null,
            body -> body.isClosed() ? body.closing().cause().code() : null,
            body -> body.successor().orElse(null),
            body -> body.version().updatedOn().toString(),
            body -> body.version().changedOn().toString(),
            body -> String.valueOf(body.removed()),
            body -> BodyName.of(body.name()).key(),
            body -> String.join(" ", BodyName.of(body.name()).pairs()));

    private static final String NAMES =
            "corporate_number, name, name_kana, kind, postal_code, prefecture, city, street, abroad,"
                    + " closed_on, closing_cause, successor, updated_on, changed_on, removed, name_key, name_pairs";
    private static final String CHANGING =
            "name, name_kana, kind, postal_code, prefecture, city, street, abroad, closed_on,"
                    + " closing_cause, successor, updated_on, changed_on, removed";

    private static final String TAKE = "insert into corporate_body as kept (" + NAMES + ")"
            + " select n, name, kana, kind, postal, prefecture, city, street, abroad, closed::date, cause, successor, updated::date,"
            + " changed::date, removed::boolean, key, coalesce(string_to_array(nullif(pairs, ''), ' '), '{}')"
            + " from unnest(" + "?, ".repeat(COLUMNS.size() - 1) + "?)"
            + " as line(n, name, kana, kind, postal, prefecture, city, street, abroad, closed, cause, successor, updated, changed,"
            + " removed, key, pairs)"
            + " on conflict (corporate_number) do update set (" + CHANGING + ", name_key, name_pairs) = ("
            + ofExcluded(CHANGING) + ", excluded.name_key, excluded.name_pairs)"
            + " where (excluded.updated_on, excluded.changed_on) >= (kept.updated_on, kept.changed_on)"
            + " and (" + ofExcluded(CHANGING) + ") is distinct from (" + CHANGING.replaceAll("(\\w+)", "kept.$1") + ")";

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    private static String ofExcluded(String columns) {
        return columns.replaceAll("(\\w+)", "excluded.$1");
    }

    /**
     * Keeps what is newer than what is known; each number once.
     *
     * @return how many entries are new or have changed
     */
    public long take(List<RegisteredBody> bodies) {
        if (bodies.isEmpty()) {
            return 0;
        }
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(TAKE)) {
            for (int column = 0; column < COLUMNS.size(); column++) {
                Object[] values = bodies.stream().map(COLUMNS.get(column)).toArray();
                statement.setArray(column + 1, connection.createArrayOf("text", values));
            }
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Keeps which lines were not taken over. */
    public void reject(UUID ofImport, List<RejectedLine> lines) {
        if (lines.isEmpty() || rejected(ofImport) >= REJECTED_KEPT) {
            return;
        }
        lines.forEach(rejected -> entities.createNativeQuery(
                        "insert into register_rejected_line (import_id, line, fault, number) values (?1, ?2, ?3, ?4)")
                .setParameter(1, ofImport)
                .setParameter(2, rejected.line())
                .setParameter(3, rejected.fault().name())
                .setParameter(4, rejected.number())
                .executeUpdate());
    }

    /** How many rejected lines of an import are kept. */
    public long rejected(UUID ofImport) {
        return ((Number) entities.createNativeQuery("select count(*) from register_rejected_line where import_id = ?1")
                        .setParameter(1, ofImport)
                        .getSingleResult())
                .longValue();
    }

    /** One page of the rejected lines of an import, in the order of the file. */
    public List<RejectedLine> rejected(UUID ofImport, int first, int size) {
        List<?> found = entities.createNativeQuery(
                        "select line, fault, number from register_rejected_line where import_id = ?1 order by line"
                                + " offset ?2 limit ?3")
                .setParameter(1, ofImport)
                .setParameter(2, first)
                .setParameter(3, size)
                .getResultList();
        return found.stream()
                .map(Object[].class::cast)
                .map(row -> new RejectedLine(
                        ((Number) row[0]).longValue(), LineFault.valueOf((String) row[1]), (String) row[2]))
                .toList();
    }

    /** How many bodies the register holds: counted while they are few, else as the database estimates. */
    public RegisterSize size() {
        long estimate = number("select reltuples from pg_class where oid = cast('corporate_body' as regclass)");
        return estimate < FEW
                ? new RegisterSize(number("select count(*) from corporate_body"), false)
                : new RegisterSize(estimate, true);
    }

    private long number(String query) {
        return ((Number) entities.createNativeQuery(query).getSingleResult()).longValue();
    }
}
