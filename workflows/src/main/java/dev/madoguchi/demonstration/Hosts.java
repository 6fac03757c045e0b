package dev.madoguchi.demonstration;

import dev.madoguchi.consent.control.NoticeDesk;
import dev.madoguchi.consent.entity.LegalBasis;
import dev.madoguchi.consent.entity.NoticeContent;
import dev.madoguchi.consent.entity.NoticeText;
import dev.madoguchi.consent.entity.Recipient;
import dev.madoguchi.consent.entity.Validity;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.entity.KanaName;
import dev.madoguchi.organisation.entity.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The two servicers of the demonstration, a museum and a hotel, with their counters, their people, and what they ask of visitors. */
@DemonstrationOnly
@ApplicationScoped
public class Hosts {

    /** A notice takes effect no earlier than it is published, and time passes while it is written. */
    private static final Duration WRITING = Duration.ofSeconds(1);

    private static final String WITHDRAWAL = "/visitor/consents.xhtml";

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private NoticeDesk notices;

    @Inject
    private JapanClock clock;

    /** Whether they were there at an earlier start. */
    boolean areThere() {
        return !query("select 1 from servicer").getResultList().isEmpty();
    }

    void invite(Instant since) {
        try (JsonReader reader = Json.createReader(Hosts.class.getResourceAsStream("servicers.json"))) {
            reader.readArray().getValuesAs(JsonObject.class).forEach(host -> invite(host, since));
        }
    }

    private void invite(JsonObject host, Instant since) {
        Organisation body =
                new Organisation(null, host.getString("body"), KanaName.ofBody(host.getString("kana")), since);
        entities.persist(body);
        entities.flush();
        run(
                "insert into organisation_member (organisation_id, subject, administrator, joined_at)"
                        + " values (?1, ?2, true, now())",
                body.id(),
                Player.SERVICER.subject());
        UUID servicer = UUID.randomUUID();
        run(
                "insert into servicer (id, code, organisation_id, kind, state, country, contact, version)"
                        + " values (?1, ?2, ?3, ?4, 'ACTIVE', 'JP', ?5, 1)",
                servicer,
                host.getString("code"),
                body.id(),
                host.getString("kind"),
                host.getString("contact"));
        host.getJsonObject("texts")
                .forEach((language, text) -> run(
                        "insert into servicer_text (servicer_id, language, name, address) values (?1, ?2, ?3, ?4)",
                        servicer,
                        language,
                        text.asJsonObject().getString("name"),
                        text.asJsonObject().getString("address")));
        JsonObject terminals = host.getJsonObject("terminals");
        terminals
                .keySet()
                .forEach(code -> run(
                        "insert into servicer_terminal (id, servicer_id, code, place) values (?1, ?2, ?3, ?4)",
                        UUID.randomUUID(),
                        servicer,
                        code,
                        terminals.getString(code)));
        run("insert into servicer_client (subject, servicer_id) values (?1, ?2)", host.getString("client"), servicer);
        notices.publish(content(host.getJsonObject("notice"), servicer));
    }

    private NoticeContent content(JsonObject notice, UUID servicer) {
        Map<String, Boolean> attributes = new LinkedHashMap<>();
        JsonObject asked = notice.getJsonObject("attributes");
        asked.keySet().forEach(code -> attributes.put(code, asked.getBoolean(code)));
        Map<String, NoticeText> texts = new LinkedHashMap<>();
        notice.getJsonObject("texts").forEach((language, text) -> {
            JsonObject words = text.asJsonObject();
            texts.put(
                    language,
                    new NoticeText(words.getString("title"), words.getString("purpose"), words.getString("benefit")));
        });
        return new NoticeContent(
                notice.getString("purpose"),
                Recipient.only(servicer),
                LegalBasis.CONSENT,
                notice.getInt("retentionDays"),
                Validity.valueOf(notice.getString("validity")),
                notice.getInt("validityDays"),
                WITHDRAWAL,
                true,
                clock.now().plus(WRITING),
                attributes,
                texts);
    }

    private void run(String sql, Object... arguments) {
        query(sql, arguments).executeUpdate();
    }

    private Query query(String sql, Object... arguments) {
        Query query = entities.createNativeQuery(sql);
        List<Object> all = List.of(arguments);
        for (int index = 0; index < all.size(); index++) {
            query.setParameter(index + 1, all.get(index));
        }
        return query;
    }
}
