package dev.madoguchi.consent.control;

import dev.madoguchi.consent.entity.LegalBasis;
import dev.madoguchi.consent.entity.Notice;
import dev.madoguchi.consent.entity.NoticeContent;
import dev.madoguchi.consent.entity.NoticeText;
import dev.madoguchi.consent.entity.Recipient;
import dev.madoguchi.consent.entity.Validity;
import dev.madoguchi.kernel.NotFound;
import dev.madoguchi.servicer.entity.ServicerKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Where notices are kept. A published one never changes, so each is read once. */
@ApplicationScoped
public class NoticeRepository {

    private static final String IN_EFFECT = "select distinct on (n.purpose_id) n.id from consent_notice n"
            + " where n.effective_from <= ?1 order by n.purpose_id, n.effective_from desc, n.number desc";

    private final Map<UUID, Notice> known = new ConcurrentHashMap<>();
    private final Map<String, UUID> purposes = new ConcurrentHashMap<>();

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    /**
     * The notice.
     *
     * @throws NotFound if there is none
     */
    public Notice require(UUID id) {
        Notice kept = known.get(id);
        if (kept == null) {
            kept = read(id).orElseThrow(() -> new NotFound(Notice.class, id));
            known.put(id, kept);
        }
        return kept;
    }

    /** What visitors are asked at this moment: one notice for each purpose. */
    public List<Notice> inEffect(Instant now) {
        return ids(IN_EFFECT, Timestamp.from(now)).map(this::require).toList();
    }

    /** What visitors are asked for a purpose at this moment. */
    public Optional<Notice> inEffect(UUID purpose, Instant now) {
        return ids(
                        "select id from consent_notice where purpose_id = ?1 and effective_from <= ?2"
                                + " order by effective_from desc, number desc limit 1",
                        purpose,
                        Timestamp.from(now))
                .map(this::require)
                .findFirst();
    }

    /** The last published notice of a purpose, in effect or to come; nobody publishes another one until the transaction ends. */
    Optional<Notice> lockLatest(UUID purpose) {
        query("select 1 from consent_purpose where id = ?1 for update", purpose).getSingleResult();
        return ids("select id from consent_notice where purpose_id = ?1 order by number desc limit 1", purpose)
                .map(this::require)
                .findFirst();
    }

    /** The purpose of this lasting name; one that was found is remembered. */
    public Optional<UUID> purposeOf(String code) {
        UUID kept = purposes.get(code);
        if (kept != null) {
            return Optional.of(kept);
        }
        Optional<UUID> found =
                ids("select id from consent_purpose where code = ?1", code).findFirst();
        found.ifPresent(id -> purposes.put(code, id));
        return found;
    }

    /** The purpose of this lasting name; made where there is none. */
    UUID purpose(String code) {
        query("insert into consent_purpose (id, code) values (?1, ?2) on conflict do nothing", UUID.randomUUID(), code)
                .executeUpdate();
        return ids("select id from consent_purpose where code = ?1", code)
                .findFirst()
                .orElseThrow();
    }

    void add(Notice notice) {
        NoticeContent content = notice.content();
        query(
                        "insert into consent_notice (id, purpose_id, number, predecessor_id, hash, material, servicer_id,"
                                + " servicer_kind, legal_basis, retention_days, validity, validity_days, withdrawal_method,"
                                + " effective_from, published_at)"
                                + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)",
                        notice.id(),
                        notice.purpose(),
                        notice.number(),
                        notice.predecessor().orElse(null),
                        notice.hash(),
                        content.material(),
                        content.recipient().servicer().orElse(null),
                        content.recipient().kind().map(Enum::name).orElse(null),
                        content.legalBasis().name(),
                        content.retentionDays(),
                        content.validity().name(),
                        content.validityDays(),
                        content.withdrawalMethod(),
                        Timestamp.from(content.effectiveFrom()),
                        Timestamp.from(notice.publishedAt()))
                .executeUpdate();
        int position = 0;
        for (Map.Entry<String, Boolean> asked : content.attributes().entrySet()) {
            query(
                            "insert into consent_notice_attribute (notice_id, attribute_code, required, position)"
                                    + " values (?1, ?2, ?3, ?4)",
                            notice.id(),
                            asked.getKey(),
                            asked.getValue(),
                            position++)
                    .executeUpdate();
        }
        content.texts().forEach((language, text) -> query(
                        "insert into consent_notice_text (notice_id, language, title, purpose, benefit)"
                                + " values (?1, ?2, ?3, ?4, ?5)",
                        notice.id(),
                        language,
                        text.title(),
                        text.purpose(),
                        text.benefit())
                .executeUpdate());
    }

    private Optional<Notice> read(UUID id) {
        return rows(
                        "select n.purpose_id, n.number, n.predecessor_id, n.hash, n.published_at, p.code, n.servicer_id,"
                                + " n.servicer_kind, n.legal_basis, n.retention_days, n.validity, n.validity_days,"
                                + " n.withdrawal_method, n.material, n.effective_from"
                                + " from consent_notice n join consent_purpose p on p.id = n.purpose_id where n.id = ?1",
                        id)
                .map(row -> new Notice(
                        id,
                        (UUID) row[0],
                        (Integer) row[1],
                        Optional.ofNullable((UUID) row[2]),
                        (String) row[3],
                        ((Timestamp) row[4]).toInstant(),
                        content(id, row)))
                .findFirst();
    }

    private NoticeContent content(UUID id, Object[] row) {
        Map<String, Boolean> attributes = new LinkedHashMap<>();
        rows(
                        "select attribute_code, required from consent_notice_attribute where notice_id = ?1"
                                + " order by position",
                        id)
                .forEach(each -> attributes.put((String) each[0], (Boolean) each[1]));
        Map<String, NoticeText> texts = new HashMap<>();
        rows("select language, title, purpose, benefit from consent_notice_text where notice_id = ?1", id)
                .forEach(each -> texts.put(
                        (String) each[0], new NoticeText((String) each[1], (String) each[2], (String) each[3])));
        return new NoticeContent(
                (String) row[5],
                new Recipient(
                        Optional.ofNullable((UUID) row[6]),
                        Optional.ofNullable((String) row[7]).map(ServicerKind::valueOf)),
                LegalBasis.valueOf((String) row[8]),
                (Integer) row[9],
                Validity.valueOf((String) row[10]),
                (Integer) row[11],
                (String) row[12],
                (Boolean) row[13],
                ((Timestamp) row[14]).toInstant(),
                attributes,
                texts);
    }

    private Stream<UUID> ids(String sql, Object... parameters) {
        List<?> found = query(sql, parameters).getResultList();
        return found.stream().map(UUID.class::cast);
    }

    private Stream<Object[]> rows(String sql, Object... parameters) {
        List<?> found = query(sql, parameters).getResultList();
        return found.stream().map(Object[].class::cast);
    }

    private Query query(String sql, Object... parameters) {
        Query asked = entities.createNativeQuery(sql);
        for (int i = 0; i < parameters.length; i++) {
            asked.setParameter(i + 1, parameters[i]);
        }
        return asked;
    }
}
