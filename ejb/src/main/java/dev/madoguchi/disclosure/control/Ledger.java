package dev.madoguchi.disclosure.control;

import dev.madoguchi.disclosure.entity.LedgerEntry;
import dev.madoguchi.kernel.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** The record of every disclosure. Rows are added, in the transaction of what they are about, and read. */
@ApplicationScoped
public class Ledger {

    private static final String COLUMNS =
            "select d.id, d.at, d.visitor_id, d.servicer_id, d.terminal_id, t.place, d.purpose_id,"
                    + " d.consent_id, d.notice_id, p.name, d.attributes from ";

    private static final String JOINED = " join servicer_terminal t on t.id = d.terminal_id"
            + " left join pseudonym p on p.visitor_id = d.visitor_id and p.servicer_id = d.servicer_id";

    private static final String ENTRIES = COLUMNS + "disclosure d" + JOINED;

    /** An id says when it was made, by the clock of the database; so only the months around that are looked through. */
    private static final String BY_ID =
            " where d.id = ?1 and d.at between uuid_extract_timestamp(?1) - interval '1 day'"
                    + " and uuid_extract_timestamp(?1) + interval '1 day'";

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /** An id for a row that is added now. */
    UUID nextId() {
        return (UUID) query("select uuidv7()").getSingleResult();
    }

    /** Adds a row, and notes who received. */
    void add(LedgerEntry entry) {
        query(
                        "insert into consent_recipient (consent_id, servicer_id, first_at) values (?1, ?2, ?3)"
                                + " on conflict do nothing",
                        entry.consent(),
                        entry.servicer(),
                        Timestamp.from(entry.at()))
                .executeUpdate();
        query(
                        "insert into disclosure (at, visitor_id, servicer_id, terminal_id, purpose_id, consent_id,"
                                + " notice_id, attributes, id) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
                        Timestamp.from(entry.at()),
                        entry.visitor(),
                        entry.servicer(),
                        entry.terminal(),
                        entry.purpose(),
                        entry.consent(),
                        entry.notice(),
                        String.join(" ", new TreeSet<>(entry.attributes())),
                        entry.id())
                .executeUpdate();
    }

    /**
     * The row.
     *
     * @throws NotFound if there is none
     */
    public LedgerEntry require(UUID id) {
        return entries(query(ENTRIES + BY_ID, id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound(LedgerEntry.class, id));
    }

    /**
     * What was given of a visitor, the latest first.
     *
     * @param before only what was given before this row, for the next page
     */
    public List<LedgerEntry> of(UUID visitor, Optional<LedgerEntry> before, int size) {
        String order = " order by d.at desc, d.id desc limit " + size;
        return before.map(last -> entries(query(
                        ENTRIES + " where d.visitor_id = ?1 and (d.at, d.id) < (?2, ?3)" + order,
                        visitor,
                        Timestamp.from(last.at()),
                        last.id())))
                .orElseGet(() -> entries(query(ENTRIES + " where d.visitor_id = ?1" + order, visitor)));
    }

    /**
     * What was given to these servicers, the latest first; of each of them no more is read than is shown.
     *
     * @param before only what was given before this row, for the next page
     */
    public List<LedgerEntry> to(Collection<UUID> servicers, Optional<LedgerEntry> before, int size) {
        String latest = " order by at desc, id desc limit " + size;
        String sql = COLUMNS + "unnest(?1) own (servicer) cross join lateral"
                + " (select * from disclosure where servicer_id = own.servicer"
                + (before.isPresent() ? " and (at, id) < (?2, ?3)" : "") + latest + ") d" + JOINED
                + " order by d.at desc, d.id desc limit " + size;
        UUID[] own = servicers.toArray(UUID[]::new);
        return entries(before.map(last -> query(sql, own, Timestamp.from(last.at()), last.id()))
                .orElseGet(() -> query(sql, (Object) own)));
    }

    private static List<LedgerEntry> entries(Query query) {
        List<?> found = query.getResultList();
        return found.stream().map(Object[].class::cast).map(Ledger::entry).toList();
    }

    private static LedgerEntry entry(Object[] row) {
        String attributes = (String) row[10];
        return new LedgerEntry(
                (UUID) row[0],
                instant(row[1]),
                (UUID) row[2],
                (UUID) row[3],
                (UUID) row[4],
                (String) row[5],
                (UUID) row[6],
                (UUID) row[7],
                (UUID) row[8],
                Optional.ofNullable((UUID) row[9]),
                attributes.isEmpty() ? Set.of() : Set.of(attributes.split(" ")));
    }

    private static Instant instant(Object at) {
        return ((Timestamp) at).toInstant();
    }

    private Query query(String sql, Object... parameters) {
        Query asked = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            asked.setParameter(i + 1, parameters[i]);
        }
        return asked;
    }
}
