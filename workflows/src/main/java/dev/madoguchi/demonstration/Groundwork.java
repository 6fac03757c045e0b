package dev.madoguchi.demonstration;

import dev.madoguchi.casefile.control.BusinessCalendar;
import dev.madoguchi.kernel.JapanClock;
import dev.madoguchi.organisation.entity.KanaName;
import dev.madoguchi.organisation.entity.Organisation;
import dev.madoguchi.organisation.entity.OrganisationKind;
import dev.madoguchi.organisation.entity.Prefecture;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What must be there before anybody acts: offices with their people, accounts, bodies with their members, the open campaign. */
@DemonstrationOnly
@ApplicationScoped
public class Groundwork {

    private static final UUID CAMPAIGN = UUID.fromString("00000000-0000-4000-a000-000000000003");
    private static final UUID EAST = UUID.fromString("00000000-0000-4000-9000-000000000002");
    private static final UUID WEST = UUID.fromString("00000000-0000-4000-9000-000000000003");
    private static final Prefecture FIRST_OF_WEST = Prefecture.MIE;

    private static final int OPENED_DAYS_AGO = 30;
    private static final int STARTS_IN_DAYS = 30;
    private static final int CLOSES_IN_DAYS = 60;
    private static final int ENDS_IN_DAYS = 75;

    @PersistenceContext(unitName = "madoguchi")
    private EntityManager entities;

    @Inject
    private BusinessCalendar calendar;

    @Inject
    private JapanClock clock;

    /** Whether it was laid at an earlier start; only one node at a time gets past this question. */
    boolean isLaid() {
        query("select cast(pg_advisory_xact_lock(?1) as text)", CAMPAIGN.getLeastSignificantBits())
                .getSingleResult();
        return !query("select 1 from telework_campaign where id = ?1", CAMPAIGN)
                .getResultList()
                .isEmpty();
    }

    /** Which office handles a body. */
    static boolean isEast(Body body) {
        return body.prefecture().compareTo(FIRST_OF_WEST) < 0;
    }

    void layOffices() {
        office(EAST, "east", "東日本担当", "East Japan office");
        office(WEST, "west", "西日本担当", "West Japan office");
        for (Prefecture prefecture : Prefecture.values()) {
            run(
                    "insert into office_jurisdiction (service, prefecture, office_id) values ('telework', ?1, ?2)",
                    prefecture.code(),
                    prefecture.compareTo(FIRST_OF_WEST) < 0 ? EAST : WEST);
        }
        worksFor(EAST, Player.CLERK_EAST);
        worksFor(EAST, Player.SECOND_CLERK_EAST);
        worksFor(WEST, Player.CLERK_WEST);
        worksFor(EAST, Player.SUPERVISOR);
        worksFor(WEST, Player.SUPERVISOR);
    }

    private void office(UUID id, String code, String nameJa, String nameEn) {
        run("insert into office (id, code, name_ja, name_en) values (?1, ?2, ?3, ?4)", id, code, nameJa, nameEn);
    }

    private void worksFor(UUID office, Player player) {
        run("insert into office_member (office_id, subject) values (?1, ?2)", office, player.subject());
    }

    /** Accounts as if everyone had signed in once, so that timelines and mails know them. */
    void layAccount(DemonstrationAccount account) {
        layAccount(account.subject(), account.username(), account.name(), account.email());
    }

    private void layAccount(String subject, String username, String name, String email) {
        run(
                "insert into account (subject, username, display_name, email, supervises, last_seen_at)"
                        + " values (?1, ?2, ?3, ?4, ?5, now()) on conflict do nothing",
                subject,
                username,
                name,
                email,
                subject.equals(Player.SUPERVISOR.subject()));
    }

    private void layAccount(Body body) {
        layAccount(
                body.contact().subject(),
                "contact-of-" + body.key(),
                body.contact().name(),
                body.email());
    }

    /** The bodies with the people who may act for them; their ids by key. */
    Map<String, UUID> layBodies(Collection<Body> bodies, Instant since) {
        Map<String, UUID> ids = new HashMap<>();
        for (Body body : bodies) {
            Organisation organisation =
                    new Organisation(body.number(), body.name(), KanaName.ofBody(body.kana()), since);
            entities.persist(organisation);
            ids.put(body.key(), organisation.id());
        }
        entities.flush();
        bodies.forEach(this::layAccount);
        bodies.forEach(body -> actsFor(ids.get(body.key()), body.contact().subject(), true));
        actsFor(ids.get("company"), DemonstrationAccount.COLLEAGUE.subject(), false);
        return ids;
    }

    /** A travel agency, which prepares groups of travellers. */
    void layAgency(Instant since) {
        Organisation agency = Organisation.withoutNumber(
                OrganisationKind.UNINCORPORATED, "まどべ旅行案内所", KanaName.ofBody("マドベリョコウアンナイジョ"), since);
        entities.persist(agency);
        entities.flush();
        actsFor(agency.id(), DemonstrationAccount.AGENCY.subject(), true);
    }

    private void actsFor(UUID organisation, String subject, boolean administrator) {
        run(
                "insert into organisation_member (organisation_id, subject, administrator, joined_at)"
                        + " values (?1, ?2, ?3, now())",
                organisation,
                subject,
                administrator);
    }

    /** A campaign that is open today, with the rules of 2019; its code. */
    String layOpenCampaign() {
        LocalDate today = clock.today();
        LocalDate start = today.plusDays(STARTS_IN_DAYS);
        LocalDate baseline = start.minusWeeks(2).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        String code = String.valueOf(start.getYear());
        run(
                "insert into telework_campaign (id, code, name_ja, name_en, area_ja, area_en, starts_on, ends_on, key_day,"
                        + " baseline_from, baseline_to, opens_on, closes_on, category_table, category_table_version, version)"
                        + " select ?1, ?2, ?3, ?4, area_ja, area_en, cast(?5 as date), cast(?6 as date), cast(?7 as date),"
                        + " cast(?8 as date), cast(?9 as date), cast(?10 as date), cast(?11 as date), category_table,"
                        + " category_table_version, 0 from telework_campaign where code = '2019'",
                CAMPAIGN,
                code,
                "テレワーク・デイズ" + code,
                "Telework Days " + code,
                start,
                today.plusDays(ENDS_IN_DAYS),
                calendar.plusBusinessDays(start, 1),
                baseline,
                baseline.plusDays(4),
                today.minusDays(OPENED_DAYS_AGO),
                today.plusDays(CLOSES_IN_DAYS));
        return code;
    }

    private void run(String sql, Object... arguments) {
        query(sql, arguments).executeUpdate();
    }

    private Query query(String sql, Object... arguments) {
        Query query = entities.createNativeQuery(sql);
        for (int index = 0; index < arguments.length; index++) {
            query.setParameter(index + 1, arguments[index]);
        }
        return query;
    }
}
