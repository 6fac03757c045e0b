package dev.madoguchi.access;

import dev.madoguchi.container.Person;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Records of two bodies and two offices that have nothing to do with each other. The ones named here belong to
 * {@link Person#COMPANY2} and to the office of {@link Person#CLERK2} and {@link Person#SUPERVISOR2}; everybody else is a
 * stranger to them.
 */
@ApplicationScoped
public class Records {

    /** The applicant and the office in charge; people and machine of the servicer. */
    static final Set<Person> CONCERNED =
            Set.of(Person.COMPANY2, Person.CLERK2, Person.SUPERVISOR2, Person.SERVICER2, Person.PARTNER);

    /** Of those, the ones whom cases of others could concern. */
    static final Set<Person> CONCERNED_WITH_CASES = Set.of(Person.COMPANY2, Person.CLERK2, Person.SUPERVISOR2);

    private static final UUID MINE = UUID.fromString("00000000-0000-4000-a000-000000000001");
    private static final UUID THEIRS = UUID.fromString("00000000-0000-4000-a000-000000000002");
    private static final UUID HEAD_OFFICE = UUID.fromString("00000000-0000-4000-9000-000000000001");
    private static final UUID OTHER_OFFICE = UUID.fromString("00000000-0000-4000-a000-000000000003");
    private static final UUID DRAFT = UUID.fromString("00000000-0000-4000-a000-000000000004");
    private static final UUID IN_REVIEW = UUID.fromString("00000000-0000-4000-a000-000000000005");
    private static final UUID CAMPAIGN = UUID.fromString("00000000-0000-4000-a000-000000000006");
    private static final UUID DOCUMENT = UUID.fromString("00000000-0000-4000-a000-000000000100");
    private static final UUID MESSAGE = UUID.fromString("00000000-0000-4000-a000-000000000101");
    private static final UUID MEMBER = UUID.fromString("00000000-0000-4000-a000-000000000120");
    private static final UUID JOIN_REQUEST = UUID.fromString("00000000-0000-4000-a000-000000000121");
    private static final UUID INVITATION = UUID.fromString("00000000-0000-4000-a000-000000000122");
    private static final UUID LETTER = UUID.fromString("00000000-0000-4000-a000-000000000123");
    private static final UUID ACCEPTED = UUID.fromString("00000000-0000-4000-a000-000000000150");
    private static final UUID REGISTRATION = UUID.fromString("00000000-0000-4000-a000-000000000151");
    private static final UUID GROUP = UUID.fromString("00000000-0000-4000-a000-000000000210");
    private static final UUID AGENCY = UUID.fromString("00000000-0000-4000-a000-000000000211");
    private static final UUID OTHER_AGENCY = UUID.fromString("00000000-0000-4000-a000-000000000212");
    private static final UUID MATERIAL = UUID.fromString("00000000-0000-4000-a000-000000000160");
    private static final UUID VISITOR = UUID.fromString("00000000-0000-4000-a000-000000000170");
    private static final UUID COMPANION = UUID.fromString("00000000-0000-4000-a000-000000000171");
    private static final UUID MEDIUM = UUID.fromString("00000000-0000-4000-a000-000000000191");
    private static final String WORK_ITEM = "work-item-of-others";

    @Resource(lookup = "java:app/jdbc/madoguchi")
    private DataSource database;

    UUID organisation() {
        return THEIRS;
    }

    /** A body that gave the same telephone number. */
    UUID lookAlike() {
        return MINE;
    }

    UUID office() {
        return OTHER_OFFICE;
    }

    /** A visitor whom no account keeps. */
    UUID visitor() {
        return VISITOR;
    }

    /** What that visitor shows. */
    UUID medium() {
        return MEDIUM;
    }

    UUID draft() {
        return DRAFT;
    }

    UUID member() {
        return MEMBER;
    }

    UUID joinRequest() {
        return JOIN_REQUEST;
    }

    UUID invitation() {
        return INVITATION;
    }

    UUID letter() {
        return LETTER;
    }

    UUID caseInReview() {
        return IN_REVIEW;
    }

    UUID acceptedCase() {
        return ACCEPTED;
    }

    UUID campaign() {
        return CAMPAIGN;
    }

    UUID document() {
        return DOCUMENT;
    }

    UUID material() {
        return MATERIAL;
    }

    /** A companion of {@link Person#VISITOR2}. */
    UUID companion() {
        return COMPANION;
    }

    /** A group of the second agency. */
    UUID group() {
        return GROUP;
    }

    /** A servicer of {@link Person#SERVICER2} and {@link Person#PARTNER}. */
    UUID servicer() {
        return ServicerRecords.SERVICER;
    }

    UUID purpose() {
        return ServicerRecords.PURPOSE;
    }

    UUID notice() {
        return ServicerRecords.NOTICE;
    }

    /** A consent of {@link Person#VISITOR2} to that servicer. */
    UUID consent() {
        return ServicerRecords.CONSENT;
    }

    /** The receipt of that consent. */
    UUID receipt() {
        return ServicerRecords.RECEIPT;
    }

    /** What that servicer has to delete. */
    UUID deletionOrder() {
        return ServicerRecords.DELETION_ORDER;
    }

    /** What that servicer received. */
    UUID disclosure() throws SQLException {
        try (Connection connection = database.getConnection()) {
            return ServicerRecords.disclosure(connection);
        }
    }

    String workItem() {
        return WORK_ITEM;
    }

    /** Writes them, once. */
    public void write() throws SQLException {
        try (Connection connection = database.getConnection()) {
            organisation(connection, MINE, "海岸商事株式会社", Person.COMPANY);
            organisation(connection, THEIRS, "山手製作所株式会社", Person.COMPANY2);
            membership(connection);
            run(
                    connection,
                    "insert into office (id, code, name_ja, name_en) values (?, 'other', '別の事務局', 'Other office')"
                            + " on conflict do nothing",
                    OTHER_OFFICE);
            run(
                    connection,
                    "insert into account (subject, username, display_name, last_seen_at)"
                            + " values (?, 'company2', '中村 由紀', now()) on conflict do nothing",
                    Person.COMPANY2.subject());
            member(connection, HEAD_OFFICE, Person.CLERK);
            member(connection, HEAD_OFFICE, Person.SUPERVISOR);
            member(connection, OTHER_OFFICE, Person.CLERK2);
            member(connection, OTHER_OFFICE, Person.SUPERVISOR2);
            run(connection, """
                    insert into telework_campaign (id, code, name_ja, name_en, area_ja, area_en, starts_on, ends_on,
                        key_day, baseline_from, baseline_to, opens_on, closes_on, category_table,
                        category_table_version, version)
                    select ?, 'access', name_ja, name_en, area_ja, area_en, starts_on, ends_on, key_day, baseline_from,
                        baseline_to, opens_on, closes_on, category_table, category_table_version, 1
                    from telework_campaign order by code limit 1 on conflict do nothing""", CAMPAIGN);
            run(connection, """
                    insert into casefile (id, service, organisation_id, subject, status, created_at, created_by, version)
                    values (?, 'telework', ?, '山手製作所株式会社', 'DRAFT', now(), ?, 1)
                    on conflict do nothing""", DRAFT, THEIRS, Person.COMPANY2.subject());
            run(connection, """
                    insert into casefile (id, service, reference, organisation_id, office_id, subject, status,
                        created_at, created_by, submitted_at, due_on, version)
                    values (?, 'telework', 'TW-2026-999999', ?, ?, '山手製作所株式会社', 'IN_REVIEW', now(), ?, now(),
                        current_date, 1)
                    on conflict do nothing""", IN_REVIEW, THEIRS, OTHER_OFFICE, Person.COMPANY2.subject());
            application(connection, DRAFT);
            application(connection, IN_REVIEW);
            registration(connection);
            run(connection, """
                    insert into work_item (id, case_id, service, task, form, candidate_role, office_id, subject, reference,
                        submitted_at, created_at, due_on, escalated, suspended, version)
                    values (?, ?, 'telework', 'Task_ReviewRegistration', '/telework/review.xhtml', 'CLERK', ?, '山手製作所株式会社',
                        'TW-2026-999999', now(), now(), current_date, false, false, 1)
                    on conflict do nothing""", WORK_ITEM, IN_REVIEW, OTHER_OFFICE);
            papers(connection);
            material(connection);
            visitors(connection);
            medium(connection);
            ServicerRecords.write(connection, VISITOR);
            group(connection);
            for (UUID body : List.of(MINE, THEIRS)) {
                run(
                        connection,
                        "insert into organisation_trace (organisation_id, kind, value) values (?, 'PHONE', '0355501234')"
                                + " on conflict do nothing",
                        body);
            }
        }
    }

    private static void organisation(Connection connection, UUID id, String name, Person member) throws SQLException {
        run(
                connection,
                "insert into organisation (id, name, created_at, version) values (?, ?, now(), 1) on conflict do nothing",
                id,
                name);
        run(
                connection,
                "insert into organisation_member (organisation_id, subject, administrator, joined_at)"
                        + " values (?, ?, true, now()) on conflict do nothing",
                id,
                member.subject());
    }

    /** A merchant asks to be let into the second body, a colleague is invited into it, and a letter to it is under way. */
    private static void membership(Connection connection) throws SQLException {
        run(connection, "update organisation_member set id = ? where organisation_id = ?", MEMBER, THEIRS);
        run(connection, """
                insert into organisation_join_request (id, organisation_id, subject, state, requested_at, version)
                values (?, ?, ?, 'OPEN', now(), 1) on conflict do nothing""", JOIN_REQUEST, THEIRS, Person.MERCHANT.subject());
        run(connection, """
                insert into organisation_invitation (id, organisation_id, email, administrator, token_hash, state, invited_at,
                    invited_by, sent_at, expires_at, version)
                values (?, ?, 'guest@example.jp', false, 'abc', 'OPEN', now(), ?, now(), now() + interval '7 days', 1)
                on conflict do nothing""", INVITATION, THEIRS, Person.COMPANY2.subject());
        run(connection, """
                insert into organisation_letter (id, organisation_id, state, postal_code, prefecture, city, street, addressee,
                    requested_at, requested_by, wrong_tries, version)
                values (?, ?, 'REQUESTED', '231-0001', 'KANAGAWA', '横浜市中区', '山手町1番', '総務課', now(), ?, 0, 1)
                on conflict do nothing""", LETTER, THEIRS, Person.COMPANY2.subject());
    }

    private static void member(Connection connection, UUID office, Person person) throws SQLException {
        run(
                connection,
                "insert into office_member (office_id, subject) values (?, ?) on conflict do nothing",
                office,
                person.subject());
    }

    private static void application(Connection connection, UUID caseId) throws SQLException {
        run(connection, """
                insert into telework_application (case_id, campaign_id, organisation_id, without_number, declared,
                    publication_decided, supporting, saved_at, saved_by_name, version)
                values (?, ?, ?, false, false, false, false, now(), '山手', 1)
                on conflict do nothing""", caseId, CAMPAIGN, THEIRS);
    }

    /** An accepted case of the campaign and what it brought about. */
    private static void registration(Connection connection) throws SQLException {
        run(connection, """
                insert into casefile (id, service, reference, organisation_id, office_id, subject, status, verdict,
                    created_at, created_by, submitted_at, due_on, version)
                values (?, 'telework', 'TW-2026-999998', ?, ?, '山手製作所株式会社', 'DECIDED', 'ACCEPTED', now(), ?, now(),
                    current_date, 1)
                on conflict do nothing""", ACCEPTED, THEIRS, OTHER_OFFICE, Person.COMPANY2.subject());
        application(connection, ACCEPTED);
        run(connection, """
                insert into telework_registration (id, campaign_id, organisation_id, accepted_case_id, state, category,
                    supporting, published_at, version)
                values (?, ?, ?, ?, 'PUBLISHED', 'IMPLEMENTING', false, now(), 1)
                on conflict do nothing""", REGISTRATION, CAMPAIGN, THEIRS, ACCEPTED);
        run(
                connection,
                "update telework_application set registration_id = ? where case_id = ?",
                REGISTRATION,
                ACCEPTED);
    }

    /** A document of the applicant, and a message of the office that nobody has read. */
    private static void papers(Connection connection) throws SQLException {
        run(connection, """
                insert into document (id, case_id, purpose, slot, name, type, size, sha256, scan, added_at, added_by,
                    added_by_name, added_by_side, version)
                values (?, ?, 'APPLICATION', '', '体制図.pdf', 'PDF', 3, 'abc', 'NOT_SCANNED', now(), ?, '中村 由紀',
                    'APPLICANT', 1)
                on conflict do nothing""", DOCUMENT, IN_REVIEW, Person.COMPANY2.subject());
        run(connection, """
                insert into message (id, case_id, side, author, author_name, sent_at, body)
                values (?, ?, 'OFFICE', ?, '鈴木 健一', now(), '確認したい点があります。')
                on conflict do nothing""", MESSAGE, IN_REVIEW, Person.CLERK2.subject());
    }

    private static void material(Connection connection) throws SQLException {
        run(connection, """
                insert into telework_material (id, campaign_id, kind, title_ja, title_en, terms_ja, terms_en, revision, added_at,
                    added_by_name, file_id, file_name, file_type, file_size, file_sha256, file_added_at, file_added_by_name, version)
                values (?, ?, 'POSTER', 'ポスター', 'Poster', '改変不可', 'As is', 0, now(), '運営', ?, 'a.pdf', 'PDF', 3, 'abc', now(), '運営', 1)
                on conflict do nothing""", MATERIAL, CAMPAIGN, MATERIAL);
    }

    /** The label is not sealed: nobody reads it here. */
    private static void visitors(Connection connection) throws SQLException {
        run(
                connection,
                "insert into visitor (id, subject, created_at, version) values (?, ?, now(), 1) on conflict do nothing",
                VISITOR,
                Person.VISITOR2.subject());
        run(connection, """
                insert into visitor (id, keeper_id, relation, label, created_at, version)
                select ?, id, 'CHILD', 'x'::bytea, now(), 1 from visitor where subject = ?
                on conflict do nothing""", COMPANION, Person.VISITOR2.subject());
    }

    private static void medium(Connection connection) throws SQLException {
        run(connection, """
                insert into medium (id, visitor_id, kind, hash, linked_at, blocked_at, version)
                values (?, ?, 'CARD', 'of others', now(), now(), 1) on conflict do nothing""", MEDIUM, VISITOR);
    }

    /** Travellers whom the second agency prepared, none of whom has claimed their record. */
    private static void group(Connection connection) throws SQLException {
        organisation(connection, AGENCY, "海風トラベル株式会社", Person.AGENCY);
        organisation(connection, OTHER_AGENCY, "山道旅行株式会社", Person.AGENCY2);
        run(connection, """
                insert into agency_group (id, organisation_id, name, arrives_on, departs_on, claimable_until, state, travellers,
                    waiting, claimed, declined, prepared_at, prepared_by, version)
                values (?, ?, '秋の旅', current_date + 10, current_date + 15, current_date + 17, 'PREPARED', 2, 2, 0, 0, now(), ?, 0)
                on conflict do nothing""", GROUP, OTHER_AGENCY, Person.AGENCY2.subject());
    }

    static void run(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            statement.executeUpdate();
        }
    }
}
